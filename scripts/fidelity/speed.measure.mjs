import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn, wordFiles } from "./lib/files.mjs";
import { publicSectorMarkdown } from "./lib/public-sector.mjs";
import { hasTool } from "./lib/tools.mjs";

const bin = fileURLToPath(new URL("../../packages/cli/bundle/bin.js", import.meta.url));
const rounds = 3;

/**
 * Whole processes beside the reader to beat, taking turns: one for each file, by `clauselint --print-tree`, where the sums of
 * medians are compared, and, told beside it, one that reads all files as a folder of contracts is read, with every rule off
 * (pdftotext takes one file at a time). Machines are noisy: only the ratio means something.
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
      const results = pairs.map((pair) => ({
        ...pair,
        ratio: oneByOneOf(pair),
        together: pair.takesMany ? togetherOf(pair, onlyReading(folder)) : null,
      }));
      return {
        figure: results.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)} ×`).join(", "),
        holds: results.every(({ ratio, bar }) => ratio <= bar),
        details: results.map(({ name, files, bar, together }) => {
          const beside = together === null ? "" : `; ${together.toFixed(2)} × where one process reads all`;
          return `${name}: ${files.length} files, at most ${bar} ×${beside}`;
        }),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** A configuration with every rule off. */
function onlyReading(folder) {
  const { stdout } = spawnSync(process.execPath, [bin, "rules", "--format", "json"], { encoding: "utf8" });
  const file = join(folder, "only-reading.json");
  const off = JSON.parse(stdout).rules.map(({ id }) => [id, "off"]);
  writeFileSync(file, JSON.stringify({ rules: Object.fromEntries(off) }));
  return file;
}

function pairsOf(context, folder) {
  const pdf = [...filesIn(join(context.corpora, "cuad/pdf"), ".pdf").slice(0, 6), ...filesIn(context.fixtures, ".pdf")];
  const remark = remarkIn(folder);
  return [
    {
      name: "docx/pandoc",
      bar: 1,
      files: hasTool("pandoc") ? wordFiles(context) : [],
      peer: ["pandoc", "--to=plain"],
      takesMany: true,
    },
    {
      name: "md/remark-cli",
      bar: 1,
      files: remark === null ? [] : publicSectorMarkdown(context),
      peer: remark,
      takesMany: true,
    },
    {
      name: "pdf/pdftotext",
      bar: 3,
      files: hasTool("pdftotext") ? pdf.filter((file) => !file.includes("/bad/")) : [],
      peer: ["pdftotext"],
      after: ["-"],
      takesMany: false,
    },
  ];
}

/** remark-cli, fetched once into the folder; `null` where that cannot be. */
function remarkIn(folder) {
  const { status } = spawnSync("npm", ["install", "--silent", "--no-audit", "--prefix", folder, "remark-cli@12.0.1"], {
    stdio: "ignore",
  });
  const command = join(folder, "node_modules/remark-cli/cli.js");
  return status === 0 ? [process.execPath, command, "--quiet", "--no-config"] : null;
}

function togetherOf({ files, peer }, config) {
  const [command, ...args] = peer;
  const ours = [bin, "--concurrency", "off", "--config", config, ...files];
  const times = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(timeOf(process.execPath, ours));
    times.theirs.push(timeOf(command, [...args, ...files]));
  }
  return median(times.ours) / median(times.theirs);
}

function oneByOneOf({ files, peer, after = [] }) {
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
