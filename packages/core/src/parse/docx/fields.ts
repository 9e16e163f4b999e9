import { childOf, childrenOf, flagOf, numberOf } from "./element.js";
import type { NumberFields } from "./number-fields.js";
import type { XmlElement } from "./xml.js";

interface OpenField {
  inResult: boolean;
  instruction: string;
  /** What a form field without a result shows. */
  readonly form: string | null;
  hasResult: boolean;
}

/** Follows complex fields, which may span runs and paragraphs, so that results are read and instructions are not. */
export class Fields {
  readonly #open: OpenField[] = [];
  readonly #numbers: NumberFields;

  constructor(numbers: NumberFields) {
    this.#numbers = numbers;
  }

  /** True where words are shown: outside of fields and in their results. */
  get visible(): boolean {
    return this.#open.every((field) => field.inResult);
  }

  /** True inside a table of contents. */
  get inContents(): boolean {
    return this.#open.some((field) => /^\s*TOC\b/i.test(field.instruction));
  }

  /** The address a HYPERLINK field around this place leads to. */
  get href(): string | null {
    for (const field of this.#open.toReversed()) {
      const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(field.instruction)?.[1];
      if (address !== undefined) return address;
    }
    return null;
  }

  /**
   * Takes a `w:fldChar`; returns words that the field shows without having a result.
   *
   * @param leads Nothing but numbers stands in front of it in its paragraph.
   */
  mark(element: XmlElement, leads: boolean): string {
    switch (element.attributes["w:fldCharType"]) {
      case "begin":
        this.#open.push({
          inResult: false,
          instruction: "",
          form: checkBox(element) ?? chosenEntry(element),
          hasResult: false,
        });
        return "";
      case "separate": {
        const field = this.#open.at(-1);
        if (field) field.inResult = true;
        return "";
      }
      case "end":
        return this.close(leads);
      default:
        return "";
    }
  }

  /** Opens a field whose instruction is known as a whole, at its result. */
  open(instruction: string): void {
    this.#open.push({ inResult: true, instruction, form: null, hasResult: false });
  }

  /** Ends the innermost field; returns as {@link mark} does. */
  close(leads: boolean): string {
    const field = this.#open.pop();
    if (field === undefined || !this.visible) return "";
    // a number counts although the file holds it
    const number = this.#numbers.show(field.instruction, leads);
    return field.hasResult ? "" : (field.form ?? number ?? buttonText(field.instruction));
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Says that words were shown here. */
  shown(): void {
    const field = this.#open.at(-1);
    if (field) field.hasResult = true;
  }

  /** A field that has neither instruction nor result at the end of its paragraph was never one. */
  endParagraph(): void {
    while (this.#open.length > 0) {
      const field = this.#open.at(-1);
      if (field === undefined || field.inResult || field.instruction.trim() !== "") return;
      this.#open.pop();
    }
  }
}

function checkBox(begin: XmlElement): string | null {
  const box = childOf(childOf(begin, "w:ffData"), "w:checkBox");
  if (box === undefined) return null;
  return (flagOf(box, "w:checked") ?? flagOf(box, "w:default") ?? false) ? "☒" : "☐";
}

/** The entry that was chosen of a list to drop down. */
function chosenEntry(begin: XmlElement): string | null {
  const list = childOf(childOf(begin, "w:ffData"), "w:ddList");
  if (list === undefined) return null;
  const chosen = numberOf(list, "w:result") ?? numberOf(list, "w:default") ?? 0;
  return childrenOf(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? null;
}

/** Templates write what is to be filled in as a button without a macro: its words stand behind the name of the macro. */
function buttonText(instruction: string): string {
  return /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)$/is.exec(instruction)?.[1]?.trimEnd() ?? "";
}
