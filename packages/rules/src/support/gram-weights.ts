/** Reads `gram=weight` entries of learned weights, which stand in hundredths. */
export function gramWeights(entries: readonly string[]): readonly (readonly [gram: string, weight: number])[] {
  return entries.map((entry) => {
    const at = entry.lastIndexOf("=");
    return [entry.slice(0, at), fromHundredths(entry.slice(at + 1))];
  });
}

export function fromHundredths(hundredths: string | number): number {
  return Number(hundredths) / 100;
}
