// How exactly documents are read, measured against independent readers on real files.
//
//   pnpm bench:fidelity [--corpora FOLDER] [measure …]
//
// Uses LibreOffice (`soffice`), poppler (`pdftotext`) and `pandoc` where they are there, and says which are missing.
// Conversions are kept in the folder for temporary files, so that a second run is quick.
import { mkdirSync, readdirSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as api from "./fidelity/api.mjs";
import { hasTool } from "./fidelity/lib/tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({ options: { corpora: { type: "string" } }, allowPositionals: true });
const from = process.env.INIT_CWD ?? process.cwd();
const corpora = values.corpora === undefined ? resolve(root, "../shared/corpora") : resolve(from, values.corpora);
const context = {
  corpora,
  fixtures: join(root, "fixtures"),
  scratch: join(tmpdir(), "clauselint-fidelity"),
  api,
};

const folder = join(root, "scripts/fidelity");
const files = readdirSync(folder).filter((name) => name.endsWith(".measure.mjs"));
const loaded = await Promise.all(files.sort().map((name) => import(pathToFileURL(join(folder, name)).href)));
const measures = loaded.map((module) => module.default);
const unknown = positionals.filter((name) => !measures.some((measure) => measure.name === name));
if (unknown.length > 0) {
  console.error(`no such measure: ${unknown.join(", ")}; there are ${measures.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

mkdirSync(context.scratch, { recursive: true });
console.log(`Node ${process.version}, ${availableParallelism()} cores; conversions are kept in ${context.scratch}`);
if (!existsSync(corpora))
  console.log(`no corpora in ${corpora} (--corpora FOLDER): only files of this project are read`);

const chosen = measures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const rows = [];
let crashed = false;
for (const measure of chosen) {
  const missing = measure.needs.filter((tool) => !hasTool(tool));
  if (missing.length > 0) {
    rows.push({ measure, figure: `not measured: ${missing.join(", ")} missing`, holds: null, details: [] });
    continue;
  }
  try {
    rows.push({ measure, ...(await measure.run(context)) });
  } catch (error) {
    crashed = true;
    rows.push({ measure, figure: "crashed", holds: false, details: [String(error?.stack ?? error)] });
  }
}

const lines = [["measure", "on", "figure", "bar", "holds"]];
for (const { measure, figure, holds } of rows)
  lines.push([measure.name, measure.on, figure, measure.bar, holds === null ? "-" : holds ? "yes" : "NO"]);
const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
console.log();
for (const line of lines)
  console.log(
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
for (const { measure, details } of rows) {
  if (details.length > 0) console.log(`\n${measure.name}\n${details.map((detail) => `  ${detail}`).join("\n")}`);
}
process.exitCode = crashed ? 1 : 0;
