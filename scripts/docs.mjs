// Writes what follows from metadata: docs/rules.md, docs/cli.md, docs/errors.md and the types of the options of rules.
//
//   pnpm run docs            after `pnpm build`
//   pnpm run docs --check    fails where a page is stale
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { commandSpecs } from "../packages/cli/dist/commands/command-specs.js";
import { exitCodes } from "../packages/cli/dist/help.js";
import { optionsOf } from "../packages/cli/dist/options-of.js";
import { builtInRules } from "../packages/core/dist/engine/built-in-rules.js";
import { errorCodes } from "../packages/core/dist/error-codes.js";
import { presets, rules } from "../packages/rules/dist/index.js";
import { cliPage } from "./docs/cli-page.mjs";
import { errorsPage } from "./docs/errors-page.mjs";
import { ruleOptionsFile } from "./docs/rule-options.mjs";
import { rulesPage } from "./docs/rules-page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const metas = (list) => list.map(({ meta }) => meta);
const every = metas([...builtInRules, ...rules]);
const pages = {
  "docs/rules.md": rulesPage(root, { rules: metas(rules), presets, builtIn: metas(builtInRules) }),
  "docs/errors.md": errorsPage(errorCodes),
  "docs/cli.md": cliPage({ commandSpecs, optionsOf, exitCodes }),
  "packages/rules/src/rule-options.ts": await formatted(ruleOptionsFile(every), "packages/rules/src/rule-options.ts"),
};

for (const [page, text] of Object.entries(pages)) {
  const file = join(root, page);
  if (!values.check) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${page} is stale: run “pnpm run docs” and commit it.`);
    process.exitCode = 1;
  }
}

async function formatted(text, file) {
  const filepath = join(root, file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
