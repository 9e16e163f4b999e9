/** The instruction of a field, taken apart. */
export interface Instruction {
  /** Name of the field in capitals. */
  readonly name: string;
  /** What stands behind the name: a list, a sequence. */
  readonly subject: string | undefined;
  /** Switches in small letters (`l`, `*`) with what stands behind each; several of `*` count. */
  readonly switches: readonly (readonly [name: string, value: string])[];
}

/** Takes the instruction of a field apart: `LISTNUM "LegalDefault" \l 2`. */
export function readInstruction(text: string): Instruction {
  const [name = "", ...rest] = text.match(/\\[a-z*#@!]|"[^"]*"|[^\s"\\]+/gi) ?? [];
  const switches: (readonly [string, string])[] = [];
  let subject: string | undefined;
  rest.forEach((token, at) => {
    const before = rest[at - 1];
    if (token.startsWith("\\")) switches.push([token.slice(1).toLowerCase(), valueAt(rest, at + 1)]);
    else if (before === undefined) subject = valueAt(rest, at);
  });
  return { name: name.toUpperCase(), subject, switches };
}

function valueAt(tokens: readonly string[], at: number): string {
  const token = tokens[at] ?? "";
  return token.startsWith("\\") ? "" : token.replace(/"/g, "");
}

/** What stands behind a switch; `undefined` where the field has none of this name. */
export function switchOf({ switches }: Instruction, name: string): string | undefined {
  return switches.find(([own]) => own === name)?.[1];
}

/** A whole number behind a switch. */
export function figureOf(instruction: Instruction, name: string): number | undefined {
  const value = switchOf(instruction, name);
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}

/** The format of numbers that a field asks for (`\* Roman`) as a list names it; `undefined` where it asks for none. */
export function formatOf({ switches }: Instruction): string | undefined {
  for (const [name, value] of switches) {
    const format = name === "*" ? formats.get(value.toLowerCase()) : undefined;
    if (format === undefined) continue;
    const isLower = value.startsWith(value.charAt(0).toLowerCase());
    return isLower ? format.replace("upper", "lower") : format;
  }
  return undefined;
}

const formats: ReadonlyMap<string, string> = new Map([
  ["arabic", "decimal"],
  ["alphabetic", "upperLetter"],
  ["roman", "upperRoman"],
  ["ordinal", "ordinal"],
  ["cardtext", "cardinalText"],
  ["ordtext", "ordinalText"],
]);
