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

describe("what a contract is made for", () => {
  const roles = async (text: string): Promise<readonly string[]> =>
    (
      await parties(
        `This Agreement is between Larch Instruments, Inc. ("Larch") and Maple Trading Inc. ("Maple").\n\n${text}`,
      )
    ).all.map(({ role }) => role);

  it("takes who is appointed to sell the goods of the other for the customer, and who is appointed to work for the provider", async () => {
    expect(
      await roles(
        "Larch desires to appoint Maple as its exclusive distributor. Larch hereby appoints Maple as its reseller.",
      ),
    ).toEqual(["provider", "customer"]);
    expect(
      await roles("Larch desires to appoint Maple as its bookkeeper. Larch hereby appoints Maple for two years."),
    ).toEqual(["customer", "provider"]);
  });

  it("takes who gives another the right to sell its goods for the provider, but not who lets its marks be used", async () => {
    expect(
      await roles("Larch grants Maple the right to distribute the instruments. Larch appoints Maple as a dealer."),
    ).toEqual(["provider", "customer"]);
    expect(
      await roles(
        "Larch grants Maple the right to use, copy and distribute its marks. Maple grants Larch the right to use, copy and distribute its marks.",
      ),
    ).toEqual(["unknown", "unknown"]);
  });

  it("takes a sponsor for the customer of whom it sponsors", async () => {
    expect(
      await roles("Maple agrees to provide financial sponsorship to Larch. Maple is the official sponsor of the race."),
    ).toEqual(["provider", "customer"]);
    expect(await roles("Larch thanks the sponsors of the race. Maple thanks the sponsors.")).toEqual([
      "unknown",
      "unknown",
    ]);
  });

  it("decides by it where what the parties do shows both on both sides", async () => {
    const mixed =
      "Larch shall pay the tolls. Maple shall pay the tolls. Larch shall provide support to Maple. Maple shall provide support to Larch. Larch purchases fuel. Maple purchases fuel. Larch shall deliver products. Maple shall deliver products.";
    const purpose =
      "Larch desires to utilize the workshop of Maple. Maple is interested in providing assembly to Larch.";
    expect(await roles(`${purpose} ${mixed}`)).toEqual(["customer", "provider"]);
    expect(await roles(mixed)).toEqual(["unknown", "unknown"]);
  });

  it("takes who wishes the other to make something for the customer, and a contract with somebody for nothing", async () => {
    expect(
      await roles(
        "Larch desires that Maple manufacture the gauges. Maple shall deliver the goods. Larch may end its contract with Maple. Maple may end its contract with Larch.",
      ),
    ).toEqual(["customer", "provider"]);
    expect(await roles("Each may end its contract with Maple. Nobody shall keep a contract with Maple.")).toEqual([
      "unknown",
      "unknown",
    ]);
  });

  it("reads what a party agrees to do, also behind words between commas", async () => {
    expect(
      await roles("Larch agrees to pay half of the sums. Maple shall, at its own expense, deliver the products."),
    ).toEqual(["customer", "provider"]);
    expect(await roles("Larch agrees with payment terms. Maple shall, at its own expense, travel.")).toEqual([
      "unknown",
      "unknown",
    ]);
  });

  it("does not take what is free of charge, orders a seller accepts or the things of a party for signs of its side", async () => {
    expect(
      await roles(
        "Files are moved free of charge to Larch. Orders are binding once accepted by Larch. Larch Orders Department and Larch Purchase Desk keep them.",
      ),
    ).toEqual(["unknown", "unknown"]);
  });

  it.each([
    ["Shipper", "Transporter"],
    ["Licensee", "Licensor"],
    ["Franchisee", "Franchisor"],
    ["Reseller", "Company"],
  ])("knows a %s and a %s by their words, and by what they plainly do against them", async (customer, provider) => {
    const between = `This Agreement is between Larch, Inc. ("${customer}") and Maple Inc. ("${provider}").\n\n`;
    const plain = await parties(`${between}The parties agree as follows.`);
    expect(plain.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
    const against = await parties(
      `${between}${provider} receives the services from ${customer}. ${provider} shall pay ${customer} the fees. ${customer} shall provide the services to ${provider}. ${customer} shall invoice ${provider} monthly.`,
    );
    expect(against.all.map(({ role }) => role)).toEqual(["provider", "customer"]);
  });

  it("gives the one named party the side that no word of the document names", async () => {
    const one = await parties(
      'LARCH CORPORATION ("Larch") \n\nReseller shall buy the products. Reseller may sell them. Reseller must report sales.',
    );
    expect(one.all.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      "provider: LARCH CORPORATION",
      "customer: Reseller",
    ]);
  });
});
