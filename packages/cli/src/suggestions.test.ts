import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { formatNames } from "@clauselint/core";
import { Clauselint } from "./clauselint.js";

const file = fileURLToPath(new URL("../../../fixtures/msa-defective.md", import.meta.url));
const clauselint = new Clauselint();
const report = await clauselint.lintFiles([file]);
const suggestions = report.results.flatMap(({ findings }) => findings.flatMap((finding) => finding.suggestions));

/** The words of a suggestion as the longest run that no format has to escape. */
function unescaped(text: string): string {
  return text.split(/[^\w ,.;]+/).reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}

test.each(formatNames.filter((name) => name !== "compact" && name !== "stylish"))(
  "%s has each suggestion for a contract with defects, whole",
  async (name) => {
    const text = (await clauselint.loadFormatter(name))(report);
    expect(suggestions.length).toBeGreaterThan(10);
    expect(suggestions.filter((suggestion) => !text.includes(unescaped(suggestion.text)))).toEqual([]);
  },
);

test("stylish shows how each begins", async () => {
  const text = (await clauselint.loadFormatter("stylish"))(report);
  expect(text.match(/Suggestion: /g)).toHaveLength(suggestions.length);
});
