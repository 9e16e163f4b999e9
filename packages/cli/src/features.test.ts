import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const rows = readFileSync(path.join(root, "docs/features.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, capability = "", ours = "", proof = "", ...others]) => ({ capability, ours, proof, others }))
  .slice(1);

test("every row has a verdict for each linter", () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const { capability, ours, others } of rows) {
    expect({ capability, ours }).toMatchObject({ ours: expect.stringMatching(/^[YNP](?:$|: )/) as string });
    expect({ capability, others: others.filter((cell) => /^[YNPX–]$/.test(cell)).length }).toMatchObject({ others: 6 });
  }
});

/** Whether a test or a row of a table of tests in a file has this name. */
function hasTest(file: string, name: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes(`"${name}"`);
}

test("what is there is proved by a test that exists, and nothing else claims a proof", () => {
  const proofs = rows.map(({ capability, ours, proof }) => {
    const [, file = "", name = ""] = /^`([^`]+\.test\.ts)`: “([^”]+)”$/.exec(proof) ?? [];
    return { capability, there: ours === "Y", proved: file !== "" && hasTest(path.join(root, file), name) };
  });
  expect(proofs.filter(({ there, proved }) => there !== proved)).toEqual([]);
});
