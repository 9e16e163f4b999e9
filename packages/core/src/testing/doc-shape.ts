import type { RuleMeta } from "../rule/types.js";
import type { DocPage, DocSection } from "./doc-page.js";

/** Where the page of a rule is not shaped like one or no longer says what the rule says; empty when it is right. */
export function docShapeFaults(page: DocPage, meta: RuleMeta): readonly string[] {
  const faults: string[] = [];
  if (page.title !== meta.id) faults.push(`The title must be “${meta.id}”, not “${page.title}”`);
  const expected = sectionTitles(meta);
  const actual = page.sections.map(({ title }) => title);
  if (actual.join("\n") !== expected.join("\n")) {
    faults.push(`The sections must be ${expected.join(", ")}; they are ${actual.join(", ")}`);
  }
  for (const { title, text } of page.sections) if (text === "") faults.push(`The section “${title}” is empty`);
  return [...faults, ...optionFaults(page, meta), ...modelClauseFaults(page, meta), ...referenceFaults(page, meta)];
}

function sectionTitles({ type, schema }: RuleMeta): readonly string[] {
  return [
    "What it checks",
    "Why it matters",
    "Examples",
    ...(schema === undefined ? [] : ["Options"]),
    ...(type === "requirement" ? ["Model clause"] : []),
    "References",
    "When to turn it off",
  ];
}

function sectionOf(page: DocPage, title: string): DocSection | undefined {
  return page.sections.find((section) => section.title === title);
}

function optionFaults(page: DocPage, { schema }: RuleMeta): readonly string[] {
  if (schema === undefined || typeof schema === "boolean") return [];
  const codes = sectionOf(page, "Options")?.codes ?? [];
  const missing = Object.keys(schema.properties ?? {}).filter((name) => !codes.includes(name));
  return missing.map((name) => `The option \`${name}\` is not explained`);
}

function modelClauseFaults(page: DocPage, { modelClause }: RuleMeta): readonly string[] {
  if (modelClause === undefined) return [];
  const text = sectionOf(page, "Model clause")?.text ?? "";
  const words = modelClause.replace(/\s+/g, " ").trim();
  return text.includes(words) ? [] : ["The model clause is not the rule's own"];
}

function referenceFaults(page: DocPage, { docs }: RuleMeta): readonly string[] {
  const text = sectionOf(page, "References")?.text ?? "";
  const missing = (docs.references ?? []).filter(({ title }) => !text.includes(title.replace(/\s+/g, " ")));
  return missing.map(({ title }) => `The reference “${title}” is not on the page`);
}
