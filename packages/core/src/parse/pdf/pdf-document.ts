import { isObject } from "./is-object.js";

/** One run of characters as pdf.js gives it; `transform` maps text space to page space. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** A mark in the content of a page: where a part with a name begins or ends. */
export interface ContentMark {
  readonly type: string;
  readonly id?: string | null;
}

/** A node in the structure of a tagged page; one of type `content` names the mark around its words. */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** An annotation, with the fields that are read here. */
export interface Annotation {
  readonly rect?: readonly number[];
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly hidden?: boolean;
}

/** The part of a pdf.js page that is used here. */
export interface PdfPage {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(options?: {
    readonly includeMarkedContent: boolean;
  }): Promise<{ readonly items: readonly (TextItem | ContentMark)[] }>;
  getStructTree(): Promise<StructureNode | null>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  getAnnotations(): Promise<readonly Annotation[]>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): boolean;
}

/** An entry of the outline; `dest` is the name of a place or the place itself, whose first part is the page. */
export interface OutlineEntry {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineEntry[];
}

/** The part of a pdf.js document that is used here. */
export interface PdfDocument {
  readonly numPages: number;
  getOutline(): Promise<readonly OutlineEntry[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  /** Takes the reference of a page. */
  getPageIndex(page: object): Promise<number>;
  getPage(pageNumber: number): Promise<PdfPage>;
  getFieldObjects(): Promise<unknown>;
  getMarkInfo(): Promise<{ readonly Marked: boolean } | null>;
}

/** A document that must be closed after use. */
export interface OpenPdf {
  readonly document: PdfDocument;
  readonly close: () => Promise<void>;
}

/** What is used of pdf-parse. */
export type PdfLibrary = Pick<typeof import("pdf-parse"), "PDFParse" | "VerbosityLevel">;

/** pdf.js puts a `push` of its own in place of the engine's, for arrays of fixed length that nobody here has; it takes many times as long. */
const ownPush = Object.getOwnPropertyDescriptor(Array.prototype, "push") ?? {};

/**
 * Opens a PDF through pdf-parse and hands out the pdf.js document behind it: pdf-parse's public methods give text
 * without coordinates. `load` is private only in its types, so what it returns is checked before it is used.
 *
 * @throws the errors of pdf-parse (`PasswordException`, `InvalidPDFException` …)
 */
export async function openPdf(bytes: Uint8Array, { PDFParse, VerbosityLevel }: PdfLibrary): Promise<OpenPdf> {
  const parser = new PDFParse({
    // pdf.js takes the buffer over and leaves its giver with an empty one
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // images are never looked at; decoding them is what costs most in a scanned file
    maxImageSize: 1,
    isEvalSupported: false,
    // fonts are given to a page that shows nothing: without one pdf.js draws the outline of every letter it meets
    disableFontFace: false,
    ownerDocument: blindPage(),
    useSystemFonts: false,
  });
  const load: unknown = parser["load"];
  try {
    const document: unknown = typeof load === "function" ? await Reflect.apply(load, parser, []) : undefined;
    if (!isPdfDocument(document)) throw new Error("pdf-parse returned no pdf.js document");
    return { document, close: () => parser.destroy() };
  } finally {
    Object.defineProperty(Array.prototype, "push", ownPush);
  }
}

/** What pdf.js asks of a page to make a font known to it. */
function blindPage(): object {
  const sheet = { cssRules: [], insertRule: () => 0 };
  return {
    createElement: () => ({ sheet, remove: () => undefined }),
    documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
  };
}

function isPdfDocument(value: unknown): value is PdfDocument {
  return (
    isObject(value) &&
    typeof value["numPages"] === "number" &&
    typeof value["getPage"] === "function" &&
    typeof value["getOutline"] === "function" &&
    typeof value["getFieldObjects"] === "function"
  );
}
