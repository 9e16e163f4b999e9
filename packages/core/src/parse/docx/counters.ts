import { fieldLists } from "./field-lists.js";
import { formatNumber } from "./number-format.js";
import { type NumberList, type Numbering, levelCount } from "./numbering.js";

/** The automatic number of one paragraph. */
export interface AutoNumber {
  /** As printed; empty where the list prints none. */
  readonly label: string;
  readonly level: number;
  readonly bullet: boolean;
}

/** Counts the automatic numbers of one story (the body, a text box, a note) in reading order. */
export class Counters {
  readonly #numbering: Numbering;
  readonly #values = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /**
   * Counts one number of a list; `null` when there is no such list or level.
   *
   * @param start What it counts from now, whatever it has come to.
   * @param format What takes the place of the level's own format.
   */
  next(numId: string, level: number, start?: number, format?: string): AutoNumber | null {
    const list = this.#listOf(numId);
    const definition = list?.levels[level];
    if (list === undefined || definition === undefined) return null;
    const values = this.#valuesOf(list);
    this.#count(list, numId, level, values);
    if (start !== undefined) values[level] = start;
    const bullet = definition.format === "bullet" && !definition.bare;
    const label = definition.format === "bullet" || definition.hidden ? "" : labelOf(list, level, values, format);
    return { label, level, bullet };
  }

  /** Whether a level of a list shows numbers. */
  numbers(numId: string, level: number): boolean {
    const format = this.#listOf(numId)?.levels[level]?.format ?? "none";
    return format !== "none" && format !== "bullet";
  }

  /** The list that a field names: one of Word's own, or one of the document. */
  listNamed(name: string): string | null {
    const own = name.toLowerCase();
    return [own, `name:${own}`].find((id) => fieldLists.has(id) || (id !== own && this.#numbering.has(id))) ?? null;
  }

  #listOf(numId: string): NumberList | undefined {
    return this.#numbering.get(numId) ?? fieldLists.get(numId);
  }

  /** Counters belong to the abstract list, so that lists made from the same one continue each other. */
  #valuesOf(list: NumberList): (number | undefined)[] {
    let values = this.#values.get(list.counters);
    if (values === undefined) this.#values.set(list.counters, (values = Array.from({ length: levelCount })));
    return values;
  }

  #count(list: NumberList, numId: string, level: number, values: (number | undefined)[]): void {
    for (let higher = 0; higher < level; higher++) {
      // a level that was skipped counts as begun
      values[higher] ??= this.#takeOverride(list, numId, higher) ?? startOf(list, higher);
    }
    const override = this.#takeOverride(list, numId, level);
    const last = values[level];
    values[level] = override ?? (last === undefined ? startOf(list, level) : last + 1);
    for (let deeper = level + 1; deeper < levelCount; deeper++) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || level < restart) values[deeper] = undefined;
    }
  }

  /** A start that a list sets for itself also restarts counters that it shares, the first time the list uses the level. */
  #takeOverride(list: NumberList, numId: string, level: number): number | undefined {
    const start = list.startOverrides.get(level);
    const key = `${numId}:${level}`;
    if (start === undefined || this.#started.has(key)) return undefined;
    this.#started.add(key);
    return start;
  }
}

/** What a level begins with, the first time and whenever a higher level restarts it. */
function startOf(list: NumberList, level: number): number {
  return list.startOverrides.get(level) ?? list.levels[level]?.start ?? 1;
}

/** Word leaves figures as they are, so that "Section 1.01" keeps its zero below "Article I". */
function legalFormat(format: string): string {
  return format === "none" || format === "decimalZero" ? format : "decimal";
}

function labelOf(
  list: NumberList,
  level: number,
  values: readonly (number | undefined)[],
  ownFormat: string | undefined,
): string {
  const own = list.levels[level];
  if (own === undefined) return "";
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = (index === level ? ownFormat : undefined) ?? list.levels[index]?.format ?? "decimal";
    const value = values[index];
    if (value === undefined || index > level) return "";
    return formatNumber(value, own.legal ? legalFormat(format) : format);
  });
  return text.replace(/\s+/g, " ").trim();
}
