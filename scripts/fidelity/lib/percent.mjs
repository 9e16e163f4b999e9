/** `870/871 = 99.89 %`, rounded down, so that only a whole is 100 %. */
export function percent(part, whole) {
  if (whole === 0) return "nothing to measure";
  return `${part}/${whole} = ${(Math.floor((10_000 * part) / whole) / 100).toFixed(part === whole ? 0 : 2)} %`;
}
