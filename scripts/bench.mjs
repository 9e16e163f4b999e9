// Start-up and throughput of the built command, as medians over whole processes, beside peers run in the same loop.
//
//   pnpm bench [--runs N] [folder of contracts]
//
// Machines are noisy: read the ratios to `node -e 0`, not the milliseconds.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "packages/cli/bundle/bin.js");
const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "15" } },
  allowPositionals: true,
});
const runs = Number(values.runs);

const folder = mkdtempSync(join(tmpdir(), "clauselint-bench-"));
const contract = join(folder, "contract.md");
const source = readFileSync(join(root, "fixtures/msa-clean.md"), "utf8");
writeFileSync(contract, source.repeat(Math.ceil(40_000 / source.length)).slice(0, 40_000));

/** Wall time and peak memory of one whole process. */
function run(command, args) {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { stdio: "ignore", cwd: folder });
  if (error) throw error;
  return { milliseconds: Number(process.hrtime.bigint() - start) / 1e6, status };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const subjects = [
  ["node -e 0", process.execPath, ["-e", "0"]],
  ["clauselint --version", process.execPath, [bin, "--version"]],
  ["clauselint --help", process.execPath, [bin, "--help"]],
  ["clauselint, 40 KB Markdown", process.execPath, [bin, "--fail-on", "never", contract]],
];
const peer = spawnSync("npx", ["--yes", "markdownlint-cli2", "--help"], { stdio: "ignore", cwd: folder });
if (!peer.error && peer.status !== null) {
  subjects.push(["npx markdownlint-cli2, same file", "npx", ["--yes", "markdownlint-cli2", contract]]);
} else console.log("markdownlint-cli2 could not be fetched: no peer in this run");

const times = new Map(subjects.map(([name]) => [name, []]));
for (let i = 0; i < runs + 2; i++) {
  for (const [name, command, args] of subjects) {
    const { milliseconds } = run(command, args);
    if (i >= 2) times.get(name)?.push(milliseconds);
  }
}
const base = median(times.get("node -e 0") ?? []);
for (const [name, list] of times) {
  const own = median(list);
  console.log(`${name.padEnd(34)} median ${own.toFixed(0).padStart(5)} ms   ${(own / base).toFixed(2)} × node -e 0`);
}

if (positionals.length > 0) {
  const report = join(folder, "report.json");
  const paths = positionals.map((path) => join(process.env.INIT_CWD ?? process.cwd(), path));
  const probe = `process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
  const start = process.hrtime.bigint();
  const { stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(probe)}`,
      bin,
      "--format",
      "json",
      "--output-file",
      report,
      "--fail-on",
      "never",
      ...paths,
    ],
    { encoding: "utf8" },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { results, summary } = JSON.parse(readFileSync(report, "utf8"));
  const words = results.reduce((sum, { document }) => sum + (document?.words ?? 0), 0);
  const peak = Number(/\d+$/.exec(stderr)?.[0] ?? 0) / 1024;
  console.log(
    `${results.length} files (${summary.failed} failed), ${words} words: ${seconds.toFixed(1)} s, ${(results.length / seconds).toFixed(1)} files/s, peak ${peak.toFixed(0)} MB`,
  );
}
