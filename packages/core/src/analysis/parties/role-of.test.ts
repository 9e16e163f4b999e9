import { describe, expect, it } from "vitest";
import { outline } from "../../outline/outline.js";
import { defaultLimits } from "../../parse/limits.js";
import { readText } from "../../parse/text/read.js";
import { partiesOf } from "../parties.js";
import type { PartiesFact } from "../types.js";

async function parties(text: string): Promise<PartiesFact> {
  return partiesOf(outline(await readText(new TextEncoder().encode(text), defaultLimits), "contract.txt"), {});
}

describe("words against deeds", () => {
  it.each([
    ["Manufacturer", "Supplier"],
    ["Manufacturer", "Agency"],
    ["Developer", "Contractor"],
    ["Council", "Authority"],
    ["Lender", "Servicer"],
    ["Retailer", "Council"],
    ["Operator", "Distributor"],
  ])("takes a %s who pays a %s for its work for the customer", async (customer, provider) => {
    const found = await parties(
      `This Agreement is between Larch Portal, Inc. ("${customer}") and Maple Vending Inc. ("${provider}").\n\nThe ${provider} shall host and maintain the platform for the ${customer}. The ${customer} shall pay the ${provider} the fees.`,
    );
    expect(found.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("believes words of one side and the other where little is done, and no guarantor works", async () => {
    const both = await parties(
      'This Agreement is between Larch Portal, Inc. ("Manufacturer") and Maple Vending Inc. ("Supplier").\n\nThe parties agree as follows.',
    );
    expect(both.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
    const same = await parties(
      'This Agreement is between Larch Portal, Inc. ("Vendor") and Maple Vending Inc. ("Supplier").\n\nThe parties agree as follows.',
    );
    expect(same.all.map(({ role }) => role)).toEqual(["unknown", "unknown"]);
    const developer = await parties(
      'This Agreement is between Larch Portal, Inc. ("Developer") and Maple Vending Inc. ("Company").\n\nThe Developer shall pay the Company a royalty. The Company purchases the products.',
    );
    expect(developer.all.map(({ role }) => role)).toEqual(["provider", "customer"]);
    const guarantor = await parties(
      'This Agreement is between Larch Portal, Inc. ("Guarantor") and Maple Vending Inc. ("Supplier").\n\nThe Supplier shall host the platform. The Guarantor shall pay the Supplier what is due. Guarantor shall pay the Supplier the fees.',
    );
    expect(guarantor.all.map(({ role }) => role)).toEqual(["other", "provider"]);
    const lender = await parties(
      'This Agreement is between Larch Portal, Inc. ("Borrower") and Maple Vending Inc. ("Lender").\n\nThe Borrower shall pay the Lender interest. The Borrower shall pay the Lender the fees. Sums are payable to the Lender monthly.',
    );
    expect(lender.all.map(({ role }) => role)[1]).toBe("other");
  });
});
