/** What is wrong with an item of a list, as the end of a sentence about it; `null` for nothing. */
export type Fault = (item: unknown) => string | null;

/** What is wrong with the first item of a list that is not right; what is no list is wrong itself, and nothing is wrong with none. */
export function listFaults(name: string, value: unknown, faultOf: Fault): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [`its ${name} are no list`];
  const faults = value.map((item: unknown) => faultOf(item));
  const wrong = faults.findIndex((fault) => fault !== null);
  return wrong === -1 ? [] : [`the ${ordinal(wrong)} of its ${name} ${faults[wrong] ?? ""}`];
}

function ordinal(index: number): string {
  return ["first", "second", "third"][index] ?? `${index + 1}th`;
}
