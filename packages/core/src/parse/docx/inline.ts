import type { Origin } from "../../ast/nodes.js";
import type { NoteKind, Piece } from "./content.js";
import { chosenAlternative, descendantsOf, textOf } from "./element.js";
import type { Fields } from "./fields.js";
import { looksLikeUnreadObject, unreadObjects } from "./objects.js";
import type { RunLook } from "./styles.js";
import { inSymbols, symbolText } from "./symbols.js";
import type { XmlElement } from "./xml.js";
import { superscript } from "../superscript.js";

/** What the words of paragraphs are read with. */
export interface InlineContext {
  readonly fields: Fields;
  /** Where words of a run stand that begin at a character of it; words without a run stand somewhere in the paragraph. */
  readonly origin: (run: number | null, character: number) => Origin;
  /** Resolves the look of a run in the paragraph that is read. */
  look(runProperties: XmlElement | undefined): RunLook;
  /** The address of a hyperlink relationship. */
  address(relationshipId: string | undefined): string | null;
  /** Called for a change mark around runs, with the first and the last of them. */
  change(mark: XmlElement, first: number, last: number): void;
  /** Called where a comment begins or is anchored, with the run that comes next or holds it. */
  commentStart(id: string, run: number): void;
  /** Called where the words of a comment end, with the last run of them. */
  commentEnd(id: string, run: number): void;
  /** Called for something that may hold words nobody can read here. */
  unread(what: string): void;
}

/** The words of one paragraph and what stands in it. */
export interface InlineContent {
  readonly pieces: Piece[];
  /** Number of runs in document order, deleted and hidden ones included, those of text boxes left out. */
  readonly runs: number;
  /** Contents of text boxes that are anchored in the paragraph. */
  readonly textBoxes: readonly XmlElement[];
  /** True when the paragraph has a bold, not bold, underlined … run with letters. */
  readonly looks: readonly { readonly look: RunLook; readonly length: number }[];
}

/** Elements around runs that say nothing about whether the runs are read. */
const wrappers = new Set(["w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdt", "w:sdtContent", "w:rubyBase"]);

/** Reads the final words of one paragraph: insertions in, deletions and hidden text out, field results in. */
export function readInline(paragraph: XmlElement, context: InlineContext): InlineContent {
  const reader = new InlineReader(context);
  reader.walk(paragraph.children, null);
  context.fields.endParagraph();
  return reader;
}

class InlineReader implements InlineContent {
  readonly pieces: Piece[] = [];
  runs = 0;
  readonly textBoxes: XmlElement[] = [];
  readonly looks: { look: RunLook; length: number }[] = [];
  readonly #context: InlineContext;
  /** The run that is read, and how many of its characters were passed; formulas stand in none. */
  #place: { readonly run: number | null; character: number } = { run: null, character: 0 };
  /** The rest of the run is the mark of a note, which somebody chose instead of its number. */
  #inMark = false;
  /** Nothing but the numbers of fields was read. */
  #leads = true;

  constructor(context: InlineContext) {
    this.#context = context;
  }

  walk(children: readonly (XmlElement | string)[], href: string | null): void {
    for (const child of children) {
      if (typeof child === "string") continue;
      if (child.name === "w:r") this.#run(child, href);
      else if (wrappers.has(child.name)) this.walk(child.children, href);
      else this.#other(child, href);
    }
  }

  #other(element: XmlElement, href: string | null): void {
    const first = this.runs;
    switch (element.name) {
      case "w:hyperlink":
        this.walk(element.children, this.#context.address(element.attributes["r:id"]) ?? href);
        break;
      case "w:fldSimple":
        this.#context.fields.open(element.attributes["w:instr"] ?? "");
        this.walk(element.children, href);
        this.#text(this.#context.fields.close(this.#leads), 0, this.#context.look(undefined), href);
        break;
      case "w:ins":
      case "w:moveTo":
        this.walk(element.children, href);
        this.#context.change(element, first, Math.max(first, this.runs - 1));
        break;
      case "w:del":
      case "w:moveFrom":
        this.runs += descendantsOf(element, "w:r").length;
        this.#context.change(element, first, Math.max(first, this.runs - 1));
        break;
      case "mc:AlternateContent":
        this.walk(chosenAlternative(element), href);
        break;
      case "m:oMath":
      case "m:oMathPara":
        this.#text(descendantsOf(element, "m:t").map(textOf).join(""), 0, this.#context.look(undefined), href);
        break;
      case "w:subDoc":
        this.#context.unread("a sub-document");
        break;
      case "w:commentRangeStart":
        this.#context.commentStart(element.attributes["w:id"] ?? "", first);
        break;
      case "w:commentRangeEnd":
        this.#context.commentEnd(element.attributes["w:id"] ?? "", first - 1);
        break;
      default:
        break;
    }
  }

  #run(run: XmlElement, href: string | null): void {
    const properties = run.children.find((child) => typeof child !== "string" && child.name === "w:rPr");
    const look = this.#context.look(typeof properties === "string" ? undefined : properties);
    const outer = this.#place;
    this.#place = { run: this.runs++, character: 0 };
    for (const child of run.children) if (typeof child !== "string") this.#runChild(child, look, href);
    this.#inMark = false;
    this.#place = outer;
  }

  #runChild(element: XmlElement, look: RunLook, href: string | null): void {
    const { fields } = this.#context;
    switch (element.name) {
      case "w:fldChar":
        this.#text(fields.mark(element, this.#leads), 0, look, href);
        break;
      case "w:instrText":
        fields.instruct(textOf(element));
        break;
      case "w:commentReference":
        this.#context.commentStart(element.attributes["w:id"] ?? "", this.#place.run ?? this.runs);
        break;
      case "w:br":
      case "w:cr":
        this.#place.character++;
        if (look.hidden !== true && fields.visible) this.pieces.push({ type: "break" });
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#note(element, look);
        break;
      case "w:ruby":
        this.walk(element.children, href);
        break;
      case "mc:AlternateContent":
        for (const child of chosenAlternative(element)) {
          if (typeof child !== "string") this.#runChild(child, look, href);
        }
        break;
      default:
        if (looksLikeUnreadObject(element.name)) this.#object(element, look);
        else this.#characters(element, look, href);
    }
  }

  #note(element: XmlElement, look: RunLook): void {
    const kind: NoteKind = element.name === "w:footnoteReference" ? "footnote" : "endnote";
    const id = element.attributes["w:id"];
    this.#inMark = /^(?:1|true|on)$/.test(element.attributes["w:customMarkFollows"] ?? "");
    if (id !== undefined && look.hidden !== true && this.#context.fields.visible)
      this.pieces.push({ type: "note", kind, id });
  }

  #object(element: XmlElement, look: RunLook): void {
    if (look.hidden === true) return;
    const boxes = descendantsOf(element, "w:txbxContent");
    this.textBoxes.push(...boxes);
    for (const what of unreadObjects(element)) this.#context.unread(what);
  }

  #characters(element: XmlElement, look: RunLook, href: string | null): void {
    const read = characters(element);
    const text = element.name === "w:t" ? inSymbols(read, look.font, look.highFont) : read;
    if (text.trim() !== "") this.#leads = false;
    this.#text(text, text.length, look, href);
  }

  /** Adds words that take up so many characters of their run. */
  #text(text: string, taken: number, look: RunLook, href: string | null): void {
    const { fields, origin } = this.#context;
    const { run, character } = this.#place;
    this.#place.character += taken;
    if (text === "" || this.#inMark || look.hidden === true || !fields.visible) return;
    fields.shown();
    const shown = shownText(text, look);
    const bold = look.bold === true;
    const italic = look.italic === true || look.underlined === true;
    const target = href ?? fields.href;
    this.looks.push({ look, length: shown.trim().length });
    const last = this.pieces.at(-1);
    if (
      last?.type === "text" &&
      last.href === target &&
      (shown.trim() === "" || (last.bold === bold && last.italic === italic))
    ) {
      last.stretches.push({ text: shown, origin: origin(run, character) });
    } else {
      this.pieces.push({
        type: "text",
        stretches: [{ text: shown, origin: origin(run, character) }],
        bold,
        italic,
        href: target,
      });
    }
  }
}

function shownText(text: string, look: RunLook): string {
  if (look.underlined === true && isBlank(text)) return "_".repeat(Math.min(40, Math.max(3, text.length)));
  return look.raised === true ? superscript(text) : text;
}

/** Underlined white space is how Word users draw a line to write on. */
function isBlank(text: string): boolean {
  return text.trim() === "" && (text.includes("\t") || text.length >= 3);
}

function characters(element: XmlElement): string {
  switch (element.name) {
    case "w:t":
      return textOf(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:sym":
      return symbolText(element.attributes["w:font"], element.attributes["w:char"]);
    default:
      return "";
  }
}
