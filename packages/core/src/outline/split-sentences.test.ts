import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences.js";

function split(text: string): string[] {
  return splitSentences(text).map((span) => text.slice(span.start, span.end));
}

it("goes on behind the letter of a French code, and ends behind that of a schedule", () => {
  expect(split("It holds the rights of article L. 122-6 of the Code. They end.")).toHaveLength(2);
  expect(split("See Schedule L. 12 days later it ends.")).toHaveLength(2);
  expect(split("See Option A. 24-7 support is given.")).toHaveLength(2);
});

describe("splitSentences", () => {
  it("cuts at stops before a capital, a number or an opening bracket", () => {
    expect(split("  The Supplier shall deliver. Customer pays!  3 copies follow. (b) Risk passes. ")).toEqual([
      "The Supplier shall deliver.",
      "Customer pays!",
      "3 copies follow.",
      "(b) Risk passes.",
    ]);
  });

  it.each([
    "Northwind Inc. and Contoso Ltd. shall meet at St. Helier.",
    "Payment follows Purchase Order No. 4711 and Sec. 4 of 17 U.S.C. 101.",
    "Use open formats, e.g. CSV, i.e. Plain text.",
    "Mr. J. F. Doe signs for Contoso Co. (the “Supplier”) today.",
    "The cap is Rs. 2,00,00,000 and the liaison is Smt. Meera Rao.",
    "The fee is 4.5 percent under Section 4.2 of this Agreement.",
    "4.2. Delivery of the software",
    "ARTICLE IV. TERM AND TERMINATION",
    "Supplier shall: (a) encrypt data; (b) keep logs; and (c) report.",
    "Source Code Escrow ........ 31",
  ])("keeps %j whole", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it("ends a sentence behind an abbreviation when a new one clearly begins", () => {
    expect(split("The Supplier is Contoso Ltd. The Customer is Northwind Inc. Each Party has signed.")).toEqual([
      "The Supplier is Contoso Ltd.",
      "The Customer is Northwind Inc.",
      "Each Party has signed.",
    ]);
    expect(
      split("The fees are in Exhibit A. Late payment bears interest. There are no others. No. 4 applies."),
    ).toEqual(["The fees are in Exhibit A.", "Late payment bears interest.", "There are no others.", "No. 4 applies."]);
    expect(split("The answer is no. Customer may object.")).toHaveLength(2);
  });

  it("keeps closing quotes and brackets with their stop", () => {
    expect(split('He said "done." The rest (see above.) Nothing else.')).toEqual([
      'He said "done."',
      "The rest (see above.)",
      "Nothing else.",
    ]);
  });

  it("joins a clause number to the words behind it, also in the middle of a block", () => {
    expect(split("Goods pass on shipment. 2.4. Delivery. Seller shall deliver.")).toEqual([
      "Goods pass on shipment.",
      "2.4. Delivery.",
      "Seller shall deliver.",
    ]);
  });

  it("returns nothing for white space and ends at the last word", () => {
    expect(splitSentences(" \n ")).toEqual([]);
    expect(split("No stop here  ")).toEqual(["No stop here"]);
  });

  it("comes to the end of a hostile text", () => {
    const n = 200_000;
    const text = "A. (b) Inc. 4. ".repeat(n) + ".".repeat(n) + "(".repeat(n) + " ".repeat(n);
    expect(splitSentences(text)).toHaveLength(n + 40);
  });

  it("parts what is longer than any sentence between two words", () => {
    const text = "and so forth ".repeat(2_000).trimEnd();
    const parts = split(text);
    expect(parts).toHaveLength(3);
    expect(parts.join(" ")).toBe(text);
  });
});
