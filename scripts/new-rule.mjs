// Makes the three files of a rule and lists the rule: they compile, and the test fails until it is written.
//
//   pnpm new:rule family/name          a requirement
//   pnpm new:rule family/name --check  a check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withRule } from "./new-rule/rule-list.mjs";
import { checkFiles, requirementFiles } from "./new-rule/templates.mjs";

const USAGE = "Usage: pnpm new:rule family/name [--check]";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean", default: false },
    into: { type: "string", default: fileURLToPath(new URL("../packages/rules/src", import.meta.url)) },
  },
});
const [id = ""] = positionals;

if (positionals.length !== 1 || !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))
  fail(`“${id}” is no id of a rule.`);
const files = values.check ? checkFiles(id) : requirementFiles(id);
const taken = Object.keys(files).find((file) => existsSync(join(values.into, file)));
if (taken !== undefined) fail(`${taken} is there already.`);

for (const [file, text] of Object.entries(files)) {
  const path = join(values.into, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`made ${file}`);
}
const list = join(values.into, "index.ts");
writeFileSync(list, withRule(readFileSync(list, "utf8"), id));
console.log(
  "listed in index.ts; it is off until a preset names it. Next: write the test, then the rule, then “pnpm run docs”.",
);

function fail(why) {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}
