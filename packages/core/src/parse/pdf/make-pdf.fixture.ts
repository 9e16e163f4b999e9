/** A line of text on a page: left edge, baseline, words, letter size and weight. */
export interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees against the clock. */
  readonly turned?: number;
}

/** A page: its lines, and what else stands in its content stream and its dictionary. */
export interface Page {
  readonly texts?: readonly Text[];
  readonly content?: string;
  readonly extra?: string;
}

/** Writes a PDF of A4 pages with Helvetica in two weights. Objects from 100 on are free for `objects`, entries of the trailer for `trailer`. */
export function makePdf(
  pages: readonly Page[],
  options: { objects?: ReadonlyMap<number, string>; trailer?: string; catalog?: string } = {},
): Uint8Array {
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ""} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${10 + 2 * index} 0 R`).join(" ")}] >>`,
    ],
    [3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"],
    [4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"],
    ...(options.objects ?? []),
  ]);
  const shift = 1000;
  pages.forEach((page, index) => {
    const number = 10 + 2 * index;
    const fonts = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>";
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page.extra?.includes("/Resources") === true ? "" : fonts} ${page.extra?.includes("/Contents") === true ? "" : `/Contents ${number + shift} 0 R`} ${page.extra ?? ""} >>`,
    );
    objects.set(number + shift, stream(`${(page.texts ?? []).map(textOperators).join("\n")}\n${page.content ?? ""}`));
  });
  return assemble(objects, options.trailer ?? "");
}

/** A stream object; `data` holds one byte a character. */
export function stream(data: string, entries = ""): string {
  return `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
}

function textOperators({ x, y, text, size = 11, bold = false, turned = 0 }: Text): string {
  const angle = (turned * Math.PI) / 180;
  const matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), x, y].map((n) => n.toFixed(4));
  const escaped = text.replace(/[\\()]/g, (sign) => `\\${sign}`);
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix.join(" ")} Tm (${escaped}) Tj ET`;
}

function assemble(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const entries = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`);
  file += `xref\n0 1\n0000000000 65535 f \n${entries.join("")}`;
  const size = Math.max(...objects.keys()) + 1;
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Full lines of running text from the top of a page down; each entry is one printed line. */
export function linesAt(
  texts: readonly string[],
  place: { x: number; y: number; leading?: number; size?: number },
): Text[] {
  const { x, y, leading = 14, size = 11 } = place;
  return texts.map((text, index) => ({ x, y: y - index * leading, text, size }));
}
