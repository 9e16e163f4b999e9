import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "./catalogue.mjs";
import { table } from "./table.mjs";

/** Every rule is in these, so that naming them says nothing. */
const HOLDS_ALL = new Set(["all", "strict"]);

/** The index of the rules, from their own metadata and the number of examples on their pages. */
export function rulesPage(root, { rules, presets, builtIn }) {
  const families = [...new Set(rules.map(familyOf))];
  return `${[
    "<!-- Made by `pnpm run docs`; changes are overwritten. -->",
    "# The rules",
    introduction(rules, families),
    ...families.map((family) => familySection(root, family, rules, presets)),
    toolSection(builtIn),
    catalogueSection(root, rules),
  ].join("\n\n")}\n`;
}

const familyOf = ({ id }) => id.split("/")[0];

function introduction(rules, families) {
  const requirements = rules.filter(({ type }) => type === "requirement").length;
  return [
    `${rules.length} rules in ${families.length} families: ${requirements} requirements, which ask for a protection and answer satisfied, weak, adverse, negated, deferred, not applicable or missing, and ${rules.length - requirements} checks, which report what is wrong where they see it.`,
    "*Asked of*: the kinds of document; with * a kind that may leave it to the agreement it is made under, with ° one that is assessed but need not have it. *On in*: the presets that turn a rule on, besides `all` and `strict`, which hold every rule, and the [regulatory profiles](profiles.md). *Examples*: contracts on the rule's page that each test run lints.",
  ].join("\n\n");
}

function familySection(root, family, rules, presets) {
  const rows = rules
    .filter((meta) => familyOf(meta) === family)
    .map((meta) => [
      link(meta.id),
      meta.docs.summary,
      askedOf(meta),
      meta.severity,
      onIn(meta.id, presets),
      String(examplesOf(root, meta.id)),
    ]);
  return `## ${family}\n\n${table(["rule", "what it asks", "asked of", "severity", "on in", "examples"], rows)}`;
}

const link = (id) => `[\`${id}\`](../packages/rules/src/${id}.md)`;
const MARKS = { required: "", deferrable: "*", optional: "°" };

function askedOf({ type, appliesTo = {}, formats }) {
  if (type === "check") return formats === undefined ? "every kind" : formats.join(", ");
  return Object.entries(appliesTo)
    .map(([kind, applicability]) => `${kind}${MARKS[applicability]}`)
    .join(", ");
}

function onIn(id, presets) {
  const names = presets
    .filter(({ name, config }) => !HOLDS_ALL.has(name) && (config?.rules?.[id] ?? "off") !== "off")
    .map(({ name }) => name);
  return names.length === 0 ? "–" : names.join(", ");
}

/** Fenced contracts of a rule's page. */
function examplesOf(root, id) {
  const page = readFileSync(join(root, "packages/rules/src", `${id}.md`), "utf8");
  return page.match(/^```markdown .+$/gm)?.length ?? 0;
}

function toolSection(builtIn) {
  const rows = builtIn.map(({ id, docs, severity }) => [`\`${id}\``, docs.summary, severity]);
  return `## Findings of the tool itself\n\nThey are configured like rules.\n\n${table(["rule", "what it asks", "severity"], rows)}`;
}

function catalogueSection(root, rules) {
  const there = new Set(rules.map(({ id }) => id));
  const rows = catalogue.map(({ id, priority }) =>
    there.has(id) ? [link(id), priority, "there", String(examplesOf(root, id))] : [`\`${id}\``, priority, "open", "–"],
  );
  const open = (priority) => catalogue.filter((one) => one.priority === priority && !there.has(one.id)).length;
  const counts = ["P1", "P2", "P3"].map((priority) => `${open(priority)} of ${priority}`).join(", ");
  return `## The catalogue\n\nWhat an outsourcing contract should be checked for: P1 is the core, P2 comes next, P3 later. Open: ${counts}.\n\n${table(["rule", "priority", "status", "examples"], rows)}`;
}
