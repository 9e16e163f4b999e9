import { describe, expect, it } from "vitest";
import type { ContractDocument } from "../ast/document.js";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { readMarkdown } from "../parse/markdown/read.js";
import { incorporationOf } from "./incorporation.js";

async function read(text: string): Promise<ContractDocument> {
  return outline(await readMarkdown(new TextEncoder().encode(text), defaultLimits), "contract.md");
}

describe("parent", () => {
  const sayings: readonly (readonly [string, string])[] = [
    [
      "This Statement of Work is entered into under the Master Services Agreement dated 4 May 2021.",
      "Master Services Agreement",
    ],
    [
      "This Statement of Work dated 2 May 2026 is made between Alder Foods Ltd., of 14 Mill Lane, Leeds LS1 4AB, and Birch Data Services Inc., whose offices are at 9 Dock Street, Boston, under and subject to the Master Services Agreement between them dated 4 May 2021.",
      "Master Services Agreement",
    ],
    [
      "This Statement of Work No. 4 describes what Birch Data does for Alder Foods Ltd. under the Master Services Agreement.",
      "Master Services Agreement",
    ],
    ["This SOW is governed by the terms of the MSA between the parties.", "MSA"],
    ["This Data Processing Addendum forms part of the Cloud Services Agreement.", "Cloud Services Agreement"],
    ["This SOW 2 incorporates the Agreement.", "Agreement"],
    ["This Order Form is subject to the Customer Terms and Conditions.", "Customer Terms and Conditions"],
    [
      'This Statement of Work ("SOW") of 6 May is made between Alder Limited, of 7 Quay Road, Tromsø ("Alder"), a company of Norway, and Birch Limited, of 9 Mill Lane, Bergen ("Birch"), another, under and subject to the Master Services Agreement between them.',
      "Master Services Agreement",
    ],
    ["Made under the Framework Agreement of 6 May.\n\nThe team builds a site.", "Framework Agreement"],
    [
      'This SOW is made on 6 May under, and forms part of, the Master Services Agreement (the "Master").',
      "Master Services Agreement",
    ],
    ["This Work Order is issued under the Technology Services Panel Deed of 6 May.", "Technology Services Panel Deed"],
    ["This SOW is made under the Deed of Standing Offer.", "Deed of Standing Offer"],
    ["Capitalised terms have the meanings given to them in the Framework Agreement.", "Framework Agreement"],
  ];
  it.each(sayings)("%s", async (text, name) => {
    const document = await read(`# Document\n\n${text}`);
    const { parent } = incorporationOf(document);
    expect(parent?.name).toBe(name);
    expect(parent && document.quote(parent)).toBe(name);
  });

  it("is known wherever a paper that cannot stand alone says what it is a part of", async () => {
    const terms = "The Processor keeps records of its processing activities.\n\n".repeat(400);
    const document = await read(`# Addendum\n\n${terms}\n\nThis Addendum is part of and supplements the Agreement.`);
    expect(incorporationOf(document).parent?.name).toBe("Agreement");
    const exhibit = await read(`# Agreement\n\n${terms}\n\nThis Exhibit forms part of the Agreement.`);
    expect(incorporationOf(exhibit).parent).toBeNull();
  });

  const none: readonly string[] = [
    "This Agreement is governed by the laws of Ohio.",
    "This Agreement is enforceable against Client in accordance with its terms.",
    "This Agreement is made between Alder Inc. and Birch Inc.",
    "The parties may enter into a separate services agreement.",
    "This Statement of Work is made between Alder Inc. and Birch Inc. Birch works for others under a lease.",
    "This Statement of Work is made between Alder Inc. and Birch Inc. Birch hosts for others, under the Hosting Agreement.",
    "This Order Form does not replace what Alder buys from others under the Hosting Agreement.",
    "This SOW is made with Birch Inc., a bank that trades under the Deed of its founder.",
  ];
  it.each(none)("none: %s", async (text) => {
    expect(incorporationOf(await read(`# Agreement\n\n${text}`)).parent).toBeNull();
  });
});

describe("absent", () => {
  it("names attachments that are relied on and not there, once each", async () => {
    const document = await read(
      "# Agreement\n\nThe fees are set out in Exhibit B. The services are described in Schedule 1, attached hereto. See Exhibit B for the rates.\n\n# Schedule 1\n\nThe supplier hosts the web site of the customer and keeps it up to date every day.",
    );
    const { absent } = incorporationOf(document);
    expect(absent.map(({ name }) => name)).toEqual(["Exhibit B"]);
    expect(absent.map((span) => document.quote(span))).toEqual(["Exhibit B"]);
  });

  it("does not take a bare heading for the attachment", async () => {
    const { absent } = incorporationOf(
      await read("# Agreement\n\nThe rates are set out in Annex A.\n\n# Annex A\n\nReserved."),
    );
    expect(absent.map(({ name }) => name)).toEqual(["Annex A"]);
  });

  it("takes a line behind the terms for a short attachment, and not one that points elsewhere", async () => {
    const { absent } = incorporationOf(
      await read(
        "1. Supplier serves the sites listed in Exhibit A and bills by Exhibit B.\n\n2. Each site has a manager who reports to Customer.\n\nExhibit A (Sites): the plants in Leeds, York and Hull.\n\nExhibit B (Prices): will be on file with the clerk.",
      ),
    );
    expect(absent.map(({ name }) => name)).toEqual(["Exhibit B"]);
  });

  it("leaves alone running words and attachments of other papers", async () => {
    const { absent } = incorporationOf(
      await read(
        "# Agreement\n\nThe work is done on a schedule as agreed. It is described in Exhibit C to the Purchase Agreement dated 2 May. The exhibit is attached.",
      ),
    );
    expect(absent).toEqual([]);
  });

  it("names terms at an address", async () => {
    const { absent } = incorporationOf(
      await read(
        "# Order Form\n\nThe Standard Terms posted at https://terms.example.com/v2 are incorporated by reference.",
      ),
    );
    expect(absent.map(({ name }) => name)).toEqual(["https://terms.example.com/v2"]);
  });
});
