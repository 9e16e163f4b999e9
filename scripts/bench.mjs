// Start-up and throughput of the built command, as medians over whole processes, beside peers run in the same loop.
//
//   pnpm bench [--runs N] [folder of .txt contracts …]
//
// Machines are noisy: read the ratios to `node -e 0`, not the milliseconds.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const contract = join(folder, "contract.md");
const source = readFileSync(join(root, "fixtures/msa-clean.md"), "utf8");
writeFileSync(contract, source.repeat(Math.ceil(40_000 / source.length)).slice(0, 40_000));

/** Wall time of one whole process. */
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

if (positionals.length > 0) throughput(positionals.map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path)));

/** How fast a folder of text files is linted with all rules on one core, beside remark-cli, which reads the same texts as Markdown and writes them again. */
function throughput(paths) {
  const texts = paths
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((file) => file.endsWith(".txt"));
  const megabytes = texts.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const copies = join(folder, "copies");
  mkdirSync(copies);
  texts.forEach((file, index) => copyFileSync(file, join(copies, `${index}.md`)));
  const report = join(folder, "report.json");
  const own = run(process.execPath, [
    bin,
    "--concurrency",
    "off",
    "--format",
    `json:${report}`,
    "--fail-on",
    "never",
    ...paths,
  ]);
  const peerRun = run("npx", ["--yes", "remark-cli", "--no-stdout", "--quiet", copies]);
  const { results, summary } = JSON.parse(readFileSync(report, "utf8"));
  const speed = ({ milliseconds }) => ((megabytes * 1000) / milliseconds).toFixed(2);
  console.log(`${results.length} files (${summary.failed} failed), ${megabytes.toFixed(1)} MB of text`);
  console.log(`clauselint, all rules, one thread  ${(own.milliseconds / 1000).toFixed(1)} s   ${speed(own)} MB/s`);
  console.log(
    `remark-cli, same texts             ${(peerRun.milliseconds / 1000).toFixed(1)} s   ${speed(peerRun)} MB/s`,
  );
}
