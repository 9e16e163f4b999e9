import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { defaultLimits } from "../limits.js";
import { makePdf, type Page } from "./make-pdf.fixture.js";
import { readPdf } from "./read.js";

/** The lines of a cell. */
export type Cell = readonly string[];

export const readBlocks = async (pages: readonly Page[]): Promise<RootContent[]> =>
  (await readPdf(makePdf(pages), defaultLimits)).tree.children;

const cellsOf = (block: RootContent | undefined): string[][] =>
  block?.type === "table" ? block.children.map((row) => row.children.map((cell) => toString(cell))) : [];

export const tablesIn = (blocks: readonly RootContent[]): string[][][] =>
  blocks.filter((block) => block.type === "table").map(cellsOf);
