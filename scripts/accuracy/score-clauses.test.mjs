import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scoreClauses } from "./score-clauses.mjs";

const clause = (present, text) =>
  JSON.stringify({ present, customer: "Customer", provider: "Supplier", heading: "", text });

describe("scoreClauses", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clauselint-clauses-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("counts what is recognised of the clauses that are the provision, and of those that are not, by halves", async () => {
    const lines = [
      clause(true, "Customer may terminate this Agreement for convenience."),
      clause(true, "The doors are painted blue."),
      clause(false, "Supplier may not terminate this Agreement for convenience."),
      clause(true, "Customer may terminate this Agreement without cause."),
    ];
    writeFileSync(join(folder, "termination-for-convenience.jsonl"), `${lines.join("\n")}\n`);
    const [row, all] = await scoreClauses(folder);
    expect(row).toMatchObject({
      type: "termination-for-convenience",
      mending: { tp: 1, fn: 0, fp: 0, tn: 1, recall: 1 },
      measuring: { tp: 1, fn: 1, fp: 0, tn: 0, recall: 0.5 },
    });
    expect(all).toEqual({ ...row, type: "all" });
  });
});
