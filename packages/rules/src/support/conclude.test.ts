import { describe, expect, it } from "vitest";
import { conclude } from "./conclude.js";
import type { Judgement } from "./judgement.js";

const said = (outcome: Judgement["outcome"], start: number, ...missingElements: string[]): Judgement => ({
  outcome,
  evidence: [{ start, end: start + 1 }],
  missingElements,
});

describe("conclude", () => {
  it("says missing when nothing was said", () => {
    expect(conclude([])).toEqual({ outcome: "missing", evidence: [] });
  });

  it("lets one good clause decide", () => {
    expect(conclude([said("adverse", 1), said("weak", 2), said("satisfied", 3)]).outcome).toBe("satisfied");
  });

  it("keeps to the order it is given", () => {
    expect(conclude([said("adverse", 1), said("satisfied", 3)], ["adverse", "satisfied"]).outcome).toBe("adverse");
    expect(conclude([said("weak", 1)], ["adverse"]).outcome).toBe("missing");
  });

  it("puts the passage that lacks least first and leaves out what another passage has", () => {
    const answer = conclude([said("weak", 1, "period", "format"), said("weak", 5, "period")]);
    expect(answer.evidence).toEqual([
      { start: 5, end: 6 },
      { start: 1, end: 2 },
    ]);
    expect(answer.missingElements).toEqual(["period"]);
    expect(conclude([said("weak", 1, "period"), said("weak", 5, "format")]).missingElements).toEqual([]);
  });
});
