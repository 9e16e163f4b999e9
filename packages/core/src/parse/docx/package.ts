import { type UnzipFileInfo, unzipSync } from "fflate";
import { ClauselintError } from "../../errors.js";
import type { Limits } from "../limits.js";
import { refuseForeign } from "./foreign.js";
import { decodePart } from "./decode-part.js";
import { type XmlElement, parseXml } from "./xml.js";
import { childrenOf } from "./element.js";

const megabyte = 1024 * 1024;

interface Relationship {
  /** Last step of the relationship type: `footnotes`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A document of another kind within the package. */
export interface EmbeddedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A Word package whose needed parts are inflated, within the limits. */
export interface WordPackage {
  /** Relationships of the main document by id. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Bytes of its needed parts. */
  readonly size: number;
  /** Reads the main document, handing over the children of the body one at a time. */
  readBody(onChild: (child: XmlElement) => void): void;
  /** The part that the main document names for a purpose (`styles`, `numbering`), where there is one. */
  related(type: string): XmlElement | null;
  /** The document that a relationship of the main document leads to; `null` for one that was handed over before. */
  embedded(relationshipId: string | undefined): EmbeddedPart | null;
}

/**
 * Opens a Word package. Limits are checked on the directory of the zip file, before anything is inflated.
 *
 * @throws ClauselintError `file-encrypted`, `file-damaged`, `file-kind-unknown` or `file-limit`.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): WordPackage {
  refuseForeign(bytes, null);
  const names = new Set<string>();
  const files = inflate(bytes, limits, names);
  const read = (named: string, extra: Partial<Parameters<typeof parseXml>[1]> = {}): XmlElement | null => {
    const name = partKey(named);
    const part = files.get(name);
    if (part === undefined) return null;
    return parseXml(decodePart(part), {
      part: name,
      maxDepth: limits.maxDepth,
      maxElements: limits.maxElements,
      ...extra,
    });
  };
  const main = [...readRelationships(read("_rels/.rels"), "").values()].find(
    (r) => r.type === "officeDocument",
  )?.target;
  const document = main !== undefined && files.has(partKey(main)) ? main : "word/document.xml";
  if (!files.has(partKey(document))) refuseForeign(bytes, names);
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const relationships = readRelationships(read(`${folder}_rels/${document.slice(folder.length)}.rels`), folder);
  const handedOver = new Set<Uint8Array>();
  return {
    relationships,
    size: [...files.values()].reduce((sum, part) => sum + part.length, 0),
    readBody(onChild) {
      read(document, { streamed: "w:body", onChild });
    },
    related(type) {
      const named = [...relationships.values()].find((r) => r.type === type && !r.external)?.target;
      return read(named ?? `${folder}${type}.xml`);
    },
    embedded(id) {
      const target = id === undefined ? undefined : relationships.get(id);
      const bytes = target === undefined || target.external ? undefined : files.get(partKey(target.target));
      if (target === undefined || bytes === undefined || handedOver.has(bytes)) return null;
      handedOver.add(bytes);
      return { name: target.target, bytes };
    },
  };
}

function inflate(bytes: Uint8Array, limits: Limits, names: Set<string>): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    if (++entries > limits.maxPackageEntries) {
      throw refused(`the Word file lists more than ${limits.maxPackageEntries} parts`, "maxPackageEntries");
    }
    names.add(slashed(file.name));
    if (!isNeeded(file.name)) return false;
    total += file.originalSize;
    if (total > limits.maxPackageBytes) {
      throw refused(`the Word file expands to more than ${limits.maxPackageBytes} bytes`, "maxPackageBytes");
    }
    if (file.originalSize > megabyte && file.originalSize > file.size * limits.maxPackageRatio) {
      throw refused(`${file.name} expands to more than ${limits.maxPackageRatio} times its size`, "maxPackageRatio");
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, part]) => [partKey(name), part]));
  } catch (error) {
    if (error instanceof ClauselintError) throw error;
    throw new ClauselintError("file-damaged", "the Word file is damaged or cut off: it is not a whole zip package", {
      hint: "Get the file again, or open it in Word, let it repair the file and save it again as .docx.",
      cause: error,
    });
  }
}

/** Parts that hold no clauses. */
const unneeded = /theme|media|font|settings|header|footer|glossary|customXml|docProps|embeddings|charts|diagrams/i;

function isNeeded(name: string): boolean {
  return /\.(?:xml|rels|x?html?|mht(?:ml)?|txt|rtf|docx)$/i.test(name) && !unneeded.test(name);
}

function refused(message: string, limit: keyof Limits): ClauselintError {
  return new ClauselintError("file-limit", message, {
    hint: `If you trust the file, raise limits.${limit} in the configuration.`,
  });
}

function readRelationships(root: XmlElement | null, folder: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const element of childrenOf(root ?? undefined)) {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = element.attributes;
    if (id === undefined || type === undefined || target === undefined) continue;
    const external = mode === "External";
    found.set(id, {
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : partName(unescaped(target), folder),
      external,
    });
  }
  return found;
}

/** Parts are found whatever the case of their names; some programs write them with backslashes or a slash in front. */
function partKey(name: string): string {
  return slashed(name).toLowerCase();
}

function slashed(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}

/** Blanks and letters outside of ASCII are escaped in a target, not in the name of the part. */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function partName(target: string, folder: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
