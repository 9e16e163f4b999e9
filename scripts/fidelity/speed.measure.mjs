import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn, wordFiles } from "./lib/files.mjs";
import { publicSectorMarkdown } from "./lib/public-sector.mjs";
import { hasTool } from "./lib/tools.mjs";

const bin = fileURLToPath(new URL("../../packages/cli/bundle/bin.js", import.meta.url));
const rounds = 3;

/**
 * Whole processes that read one file each, taking turns: `clauselint --print-tree` beside the reader to beat. Machines
 * are noisy: the sum of the medians of all files is compared, and only the ratio means something.
 */
export default {
  name: "speed",
  on: "whole processes: Word beside pandoc, Markdown beside remark-cli, PDF beside pdftotext",
  bar: "≤ 1, ≤ 1, ≤ 3 ×",
  needs: [],
  async run(context) {
    const folder = mkdtempSync(join(tmpdir(), "clauselint-speed-"));
    try {
      const pairs = pairsOf(context, folder).filter(({ files }) => files.length > 0);
      const results = pairs.map((pair) => ({ ...pair, ratio: ratioOf(pair) }));
      return {
        figure: results.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)} ×`).join(", "),
        holds: results.every(({ ratio, bar }) => ratio <= bar),
        details: results.map(({ name, files, bar }) => `${name}: ${files.length} files, at most ${bar} ×`),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function pairsOf(context, folder) {
  const pdf = [...filesIn(join(context.corpora, "cuad/pdf"), ".pdf").slice(0, 6), ...filesIn(context.fixtures, ".pdf")];
  const remark = remarkIn(folder);
  return [
    {
      name: "docx/pandoc",
      bar: 1,
      files: hasTool("pandoc") ? sample(wordFiles(context)) : [],
      peer: ["pandoc", "--to=plain"],
    },
    { name: "md/remark-cli", bar: 1, files: remark === null ? [] : publicSectorMarkdown(context), peer: remark },
    {
      name: "pdf/pdftotext",
      bar: 3,
      files: hasTool("pdftotext") ? pdf.filter((file) => !file.includes("/bad/")) : [],
      peer: ["pdftotext"],
      after: ["-"],
    },
  ];
}

/** Every third file. */
function sample(files) {
  return files.filter((_, index) => index % 3 === 0);
}

/** remark-cli, fetched once into the folder; `null` where that cannot be. */
function remarkIn(folder) {
  const { status } = spawnSync("npm", ["install", "--silent", "--no-audit", "--prefix", folder, "remark-cli@12.0.1"], {
    stdio: "ignore",
  });
  const command = join(folder, "node_modules/remark-cli/cli.js");
  return status === 0 ? [process.execPath, command, "--quiet", "--no-config"] : null;
}

function ratioOf({ files, peer, after = [] }) {
  let ours = 0;
  let theirs = 0;
  const [command, ...args] = peer;
  for (const file of files) {
    const times = { ours: [], theirs: [] };
    for (let round = 0; round < rounds; round++) {
      times.ours.push(timeOf(process.execPath, [bin, "--print-tree", file]));
      times.theirs.push(timeOf(command, [...args, file, ...after]));
    }
    ours += median(times.ours);
    theirs += median(times.theirs);
  }
  return ours / theirs;
}

function timeOf(command, args) {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { stdio: "ignore" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed (${status})`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
