import type { Piece } from "./layout-types.js";
import type { Annotation, PdfPage } from "./pdf-document.js";

/** The values filled into the form fields of a page, as pieces at the places of the fields. */
export async function fieldPieces(page: PdfPage): Promise<Piece[]> {
  const annotations = await page.getAnnotations();
  return annotations.flatMap((annotation, index) => {
    const text = valueOf(annotation);
    const [left, bottom, right, top] = annotation.rect ?? [];
    if (text === "" || left === undefined || bottom === undefined || right === undefined || top === undefined)
      return [];
    return textPieces(text, { left, bottom, right, top }, index);
  });
}

function valueOf(annotation: Annotation): string {
  if (annotation.hidden === true) return "";
  const { fieldType, fieldValue } = annotation;
  if (fieldType === "Btn") {
    if (annotation.checkBox === true) return isOn(fieldValue, annotation.exportValue) ? "☒" : "☐";
    if (annotation.radioButton === true) return isOn(fieldValue, annotation.buttonValue) ? "☒" : "☐";
    return "";
  }
  if (fieldType !== "Tx" && fieldType !== "Ch") return "";
  if (typeof fieldValue === "string") return fieldValue.trim();
  return Array.isArray(fieldValue) ? fieldValue.filter((value) => typeof value === "string").join(", ") : "";
}

function isOn(value: unknown, on: unknown): boolean {
  return typeof value === "string" && value !== "" && value !== "Off" && (typeof on !== "string" || value === on);
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function textPieces(text: string, box: Box, index: number): Piece[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const height = (box.top - box.bottom) / Math.max(lines.length, 1);
  const size = Math.min(Math.max(height * 0.7, 4), 12);
  return lines.map((line, row) => ({
    text: line.trim(),
    left: box.left,
    right: Math.min(box.right, box.left + line.length * size * 0.5),
    y: box.top - height * (row + 0.5) - size * 0.3,
    size,
    bold: false,
    italic: false,
    spaced: true,
    order: 1e6 + index,
  }));
}
