import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("../../../scripts/plant-defects.mjs", import.meta.url));
/** One plant of a kind in so many; `pnpm bench:accuracy` tries them all. */
const SAMPLE = "15";
/** Milliseconds: some sixty contracts are read one after the other, on whatever machine. */
const PATIENCE = 240_000;

interface Planted {
  readonly counts: readonly {
    readonly kind: string;
    readonly planted: number;
    readonly found: number;
    readonly unrelated: number;
  }[];
  readonly problems: readonly {
    readonly kind: string;
    readonly name: string;
    readonly missed: readonly string[];
    readonly unrelated: readonly string[];
  }[];
}

describe("a sample of defects planted in the clean fixtures", () => {
  let planted: Planted;

  beforeAll(() => {
    planted = JSON.parse(
      execFileSync(process.execPath, [script, "--every", SAMPLE, "--json"], { encoding: "utf8" }),
    ) as Planted;
  }, PATIENCE);

  it("has plants of every kind", () => {
    expect(planted.counts.length).toBeGreaterThan(10);
    for (const { planted: number } of planted.counts) expect(number).toBeGreaterThan(0);
  });

  it("is found", () => {
    const missed = planted.problems.filter((problem) => problem.missed.length > 0);
    expect(missed.map(({ kind, name }) => `${kind} ${name}`)).toEqual([]);
  });

  it("brings up nothing that has nothing to do with it", () => {
    expect(planted.problems.filter(({ unrelated }) => unrelated.length > 0)).toEqual([]);
  });
});
