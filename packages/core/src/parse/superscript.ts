const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const figures = /^\s*\d{1,3}\s*$/;

/** Raised figures by their own signs, so that `30` with a raised `1` never reads as 301; other raised words stay as they are. */
export function superscript(text: string): string {
  return figures.test(text) ? text.replace(/\d/g, (figure) => raised.charAt(Number(figure))) : text;
}
