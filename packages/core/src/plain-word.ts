/** Whether a code is that of a letter or digit of ASCII. */
export function isPlainWord(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}
