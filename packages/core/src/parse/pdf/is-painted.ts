import type { PdfPage } from "./pdf-document.js";

/** Numbers of pdf.js operators. */
const restore = 11;
const transform = 12;
const endPath = 28;
const shadingFill = 62;
const firstImage = 83;
const lastImage = 90;
const constructPath = 91;

/** Painted paths from which a drawing may be letters turned into shapes: frames and rules have fewer. */
const leastPaths = 40;

/**
 * Whether a page without text shows anything that may be writing: a picture, or letters drawn as shapes. Pictures are
 * not decoded, so most leave no operator of their own; what stays is the matrix that spread one over the page, with
 * nothing between it and the return to the state before.
 */
export async function isPainted(page: PdfPage): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let paths = 0;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === shadingFill || (operator >= firstImage && operator <= lastImage)) return true;
    if (operator === transform && (fnArray[index + 1] ?? restore) === restore) return true;
    if (operator === constructPath && !isClip(argsArray[index])) paths++;
  }
  return paths >= leastPaths;
}

function isClip(path: unknown): boolean {
  return Array.isArray(path) && path[0] === endPath;
}
