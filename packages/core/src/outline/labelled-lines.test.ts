import { describe, expect, it } from "vitest";
import type { ContractDocument } from "../ast/document.js";
import { parseFile } from "../parse/parse.js";
import { defaultLimits } from "../parse/limits.js";
import { outline } from "./outline.js";

async function lines(text: string): Promise<ContractDocument> {
  const parsed = await parseFile(new TextEncoder().encode(text), "order.md", defaultLimits);
  return outline(parsed, "order.md");
}

describe("labelled lines", () => {
  it("stay lines of their own, and keep their places", async () => {
    const document = await lines(
      "# Order\n\n**Customer:** Norwind Ltd\n**Provider:** Torvik AG\n**Start:** 1 May 2026\n",
    );
    expect(document.text.trimEnd().split("\n").slice(1)).toEqual([
      "Customer: Norwind Ltd",
      "Provider: Torvik AG",
      "Start: 1 May 2026",
    ]);
    expect(document.place(document.text.indexOf("Torvik"))).toMatchObject({ line: 4, column: 15 });
    expect(document.place(document.text.indexOf("Norwind"))).toMatchObject({ line: 3, column: 15 });
  });

  it("are one paragraph where a line has no label", async () => {
    const document = await lines("# Order\n\nScope: Torvik runs the depots\nof Norwind in the north.\n");
    expect(document.text).toContain("Scope: Torvik runs the depots of Norwind in the north.");
  });
});
