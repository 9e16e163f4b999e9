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

  it("come to their end where there are hundreds of them, and keep their places", async () => {
    const document = await lines(`# Order\n\n${"**Depot:** Harlow *North*\n".repeat(240)}`);
    const parts = document.text.trimEnd().split("\n").slice(1);
    expect(parts).toHaveLength(240);
    expect(new Set(parts)).toEqual(new Set(["Depot: Harlow North"]));
    expect(document.place(document.text.lastIndexOf("Harlow"))).toMatchObject({ line: 242, column: 12 });
    expect(document.place(document.text.lastIndexOf("North"))).toMatchObject({ line: 242, column: 20 });
  });

  it("are one paragraph where a line has no label", async () => {
    const document = await lines("# Order\n\nScope: Torvik runs the depots\nof Norwind in the north.\n");
    expect(document.text).toContain("Scope: Torvik runs the depots of Norwind in the north.");
  });
});
