import type { Counters } from "./counters.js";
import { type Instruction, figureOf, formatOf, readInstruction, switchOf } from "./field-switches.js";
import { formatNumber } from "./number-format.js";

/** What the numbers of fields in a paragraph go by. */
export interface FieldPlace {
  /** The list of the paragraph's own number. */
  readonly list: { readonly numId: string; readonly level: number } | null;
  /** Depth as a heading, from 1; `null` for body text. */
  readonly headingDepth: number | null;
  /** Counts the paragraph's own number, which stands in front of all others, unless that is done. */
  readonly countOwn: () => unknown;
}

/** A sequence of SEQ fields. */
interface Sequence {
  readonly value: number;
  /** Headings passed before it, of each depth. */
  readonly headings: readonly number[];
}

const deepestLevel = 8;
const standardList = "numberdefault";
const nowhere: FieldPlace = { list: null, headingDepth: null, countOwn: () => undefined };

/** Works out the numbers that Word shows for fields and does not write into the file: LISTNUM, AUTONUM and its kin, SEQ. */
export class NumberFields {
  readonly #counters: Counters;
  readonly #sequences = new Map<string, Sequence>();
  /** Headings passed so far, by depth from 0. */
  readonly #headings: number[] = [];
  /** Level of the last heading with a number, by the name of the field. */
  readonly #headed = new Map<string, number>();
  #place = nowhere;
  /** Level of the last number in front of the words of the paragraph. */
  #level = -1;
  /** The list of the last LISTNUM field. */
  #list = standardList;

  constructor(counters: Counters) {
    this.#counters = counters;
  }

  beginParagraph(place: FieldPlace): void {
    this.#place = place;
    this.#level = place.list?.level ?? -1;
    const { headingDepth: depth } = place;
    if (depth !== null) this.#headings[depth - 1] = (this.#headings[depth - 1] ?? 0) + 1;
  }

  /**
   * Counts a field and says what it shows; `null` for a field without a number.
   *
   * @param leads Nothing but numbers stands in front of it in its paragraph.
   */
  show(text: string, leads: boolean): string | null {
    if (!/^\s*(?:LISTNUM|AUTONUM|SEQ)/i.test(text)) return null;
    const instruction = readInstruction(text);
    switch (instruction.name) {
      case "LISTNUM":
        return this.#listNumber(instruction, leads);
      case "AUTONUM":
      case "AUTONUMLGL":
      case "AUTONUMOUT":
        return this.#outlineNumber(instruction);
      case "SEQ":
        return this.#sequenceNumber(instruction);
      default:
        return null;
    }
  }

  /** One level below the paragraph's own number, or below the number right in front, unless the field names its level. */
  #listNumber(instruction: Instruction, leads: boolean): string {
    const { list, countOwn } = this.#place;
    countOwn();
    const named = figureOf(instruction, "l");
    const level = Math.min(deepestLevel, named === undefined ? this.#level + 1 : Math.max(0, named - 1));
    if (leads) this.#level = level;
    const own = list !== null && this.#counters.numbers(list.numId, level) ? list.numId : this.#list;
    const { subject } = instruction;
    const asked = subject === undefined ? own : (this.#counters.listNamed(subject) ?? standardList);
    this.#list = asked;
    return this.#counters.next(asked, level, figureOf(instruction, "s"))?.label ?? "";
  }

  /** Headings count by their depth, other paragraphs below the last heading that has such a number. */
  #outlineNumber(instruction: Instruction): string {
    const { name } = instruction;
    const { headingDepth: depth } = this.#place;
    if (depth !== null) this.#headed.set(name, depth - 1);
    const level = depth === null ? Math.min(deepestLevel, (this.#headed.get(name) ?? -1) + 1) : depth - 1;
    const label = this.#counters.next(name.toLowerCase(), level, undefined, formatOf(instruction))?.label ?? "";
    const bare = switchOf(instruction, "e") === undefined ? label : label.replace(/\.$/, "");
    const separator = switchOf(instruction, "s");
    return separator === undefined || separator === "" ? bare : bare.replaceAll(".", separator);
  }

  #sequenceNumber(instruction: Instruction): string {
    const name = instruction.subject?.toLowerCase() ?? "";
    const value = this.#sequenceValue(instruction, this.#sequences.get(name));
    this.#sequences.set(name, { value, headings: [...this.#headings] });
    const format = formatOf(instruction);
    if (switchOf(instruction, "h") !== undefined && format === undefined) return "";
    const text = formatNumber(value, format ?? "decimal");
    return /Text$/.test(format ?? "") ? text.toLowerCase() : text;
  }

  #sequenceValue(instruction: Instruction, last: Sequence | undefined): number {
    const start = figureOf(instruction, "r");
    if (start !== undefined) return start;
    if (switchOf(instruction, "c") !== undefined) return last?.value ?? 0;
    const depth = figureOf(instruction, "s") ?? 0;
    const isAnew = this.#headings.slice(0, depth).some((passed, at) => passed !== (last?.headings[at] ?? 0));
    return isAnew ? 1 : (last?.value ?? 0) + 1;
  }
}
