// Puts the command into a few files: reading hundreds of small modules costs more than linting a contract.
// The library (`import "clauselint"`) stays as the compiler wrote it. Notices of what is bundled are written beside it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
const target = join(packages, "cli/bundle");
/** Loaded from where they are installed: they find their own files at run time. */
const external = ["pdf-parse", "jiti"];

/** What reads and judges documents. In one file, its parts call each other directly, not through what a file exports: 6 % of a long run. */
const core = {
  name: "core",
  test: /core\/dist\/(?:analysis|ast|engine|likeness|outline|playbook|profile|provision|rule)\//,
};
/** In a file of its own: what only reads a document has no need of rules, and loading them takes longer than reading. */
const rules = { name: "rules", test: /rules\/dist\// };
/** What says that the command was misspelt, which is known before anything of that is loaded. */
const errors = {
  name: "errors",
  test: /core\/dist\/(?:errors|error-codes|format\/printable|config\/(?:problem|nearest))\.js$/,
  priority: 1,
};

/** Bundles what some modules start, and gives the names of all modules in it. */
async function bundled(input, codeSplitting) {
  const bundle = await rolldown({ input, external, platform: "node", tsconfig: false });
  const { output } = await bundle.write({
    dir: target,
    // modules of Node's older kind are loaded at once instead of one promise after the other: 7 % of a short run
    format: "cjs",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    codeSplitting,
    // a file with one other letter is decoded and kept twice as large, which with all rules takes 4 % of a short run
    charset: "ascii",
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  await bundle.close();
  return output.flatMap((file) => file.moduleIds ?? []);
}

rmSync(target, { recursive: true, force: true });
const modules = [
  ...(await bundled(
    { bin: join(packages, "cli/dist/bin.js"), "lint-thread": join(packages, "cli/dist/lint-thread.js") },
    { groups: [errors, core, rules] },
  )),
  // by itself, so that it loads nothing that only linting needs
  ...(await bundled({ "pdf-worker": join(packages, "core/dist/node/pdf-worker.js") }, false)),
];
writeFileSync(join(target, "package.json"), '{ "type": "commonjs" }\n');
writeFileSync(join(target, "THIRD-PARTY-NOTICES.txt"), notices(modules));

/** Name, version and licence text of every package that a module came from. */
function notices(moduleIds) {
  const roots = new Set(moduleIds.filter((id) => id.includes("node_modules")).map(packageRoot));
  const entries = [...roots].map((root) => {
    const { name, version, license, licenses } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const terms = license ?? licenses?.map(({ type }) => type).join(", ") ?? "see the package";
    const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Licence: ${terms}` : readFileSync(join(root, file), "utf8").trim();
    return `${name} ${version} (${terms})\n\n${text}\n`;
  });
  return `The command contains these packages.\n\n${entries.toSorted().join(`\n${"-".repeat(80)}\n\n`)}`;
}

function packageRoot(id) {
  let folder = dirname(id.replace(/^\0/, "").split("?")[0] ?? "");
  const named = (at) => {
    const manifest = join(at, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name !== undefined;
  };
  while (!named(folder)) folder = dirname(folder);
  return folder;
}
