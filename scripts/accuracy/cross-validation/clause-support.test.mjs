import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { provisions, rules } from "../../../packages/rules/dist/index.js";
import { noteClauses, noteProvisionClauses } from "./clause-support.mjs";

const returned =
  "On termination Supplier shall return all Customer Data to Customer within ten days and delete every copy.";

describe("noteClauses", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clauselint-clauses-"));
    mkdirSync(join(folder, "data-ownership"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function noted(verdict, text) {
    const clause = { verdict, customer: "Customer", provider: "Supplier", heading: "Exit", text };
    writeFileSync(join(folder, "data-ownership/return-and-deletion.jsonl"), `${JSON.stringify(clause)}\n`);
    const names = new Map();
    const support = { justify: (name, fold) => names.set(name, fold) };
    await noteClauses(support, { rules, provisions }, folder);
    return names;
  }

  it("notes what finds a clause that is answered as it was judged, for no fifth", async () => {
    const names = await noted("satisfied", returned);
    expect([...names.keys()].some((name) => name.startsWith("data-return pattern"))).toBe(true);
    expect(new Set(names.values())).toEqual(new Set(["clauses"]));
  });

  it("notes nothing of a clause that is answered in another way", async () => {
    expect((await noted("missing", returned)).size).toBe(0);
    expect((await noted("satisfied", "Supplier shall paint the doors of the house.")).size).toBe(0);
  });

  it("notes what finds a provision in a clause that is one, and what refuses it in one that is not", async () => {
    const parts = async (present, text) => {
      const clause = { present, customer: "Customer", provider: "Supplier", heading: "", text };
      const types = join(folder, String(present));
      mkdirSync(types);
      writeFileSync(join(types, "termination-for-convenience.jsonl"), `${JSON.stringify(clause)}\n`);
      const names = new Set();
      await noteProvisionClauses({ justify: (name) => names.add(name) }, provisions, types);
      return [...names];
    };
    const found = await parts(true, "Customer may terminate this Agreement for convenience.");
    expect(found.some((name) => name.startsWith("termination-for-convenience pattern"))).toBe(true);
    const refused = await parts(false, "This Agreement may be terminated at any time by mutual written consent.");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((name) => name.startsWith("termination-for-convenience unless"))).toBe(true);
  });
});
