import { describe, expect, it } from "vitest";
import { outline } from "../../outline/outline.js";
import { defaultLimits } from "../../parse/limits.js";
import { readText } from "../../parse/text/read.js";
import { partiesOf } from "../parties.js";
import { readName } from "./read-name.js";
import type { PartiesFact } from "../types.js";

async function parties(text: string): Promise<PartiesFact> {
  return partiesOf(outline(await readText(new TextEncoder().encode(text), defaultLimits), "contract.txt"), {});
}

describe("where names are taken from", () => {
  it("gives a party that the clause only describes the name of its line", async () => {
    const fact = await parties(
      'This Agreement is made between Oberlin Resale, LLC ("Reseller") and the company set forth below ("Company"):\n\nCompany: Larch Software, Inc. (LSI)\n\nReseller orders the products from Company.',
    );
    expect(fact.all.map(({ name }) => name)).toEqual(["Oberlin Resale, LLC", "Larch Software, Inc."]);
  });

  it("believes a cover page that names both sides, and ends a name with its sentence", async () => {
    const fact = await parties(
      "Item: Detail\n\nThe Buyer: Fennick Town Council, 4 Quay Road\n\nThe Supplier: Larch Software Ltd, 9 Mill Lane\n\nThis order is issued under the contract between Larch Software Ltd and the Purchasing Authority. Words in capitals are explained there.",
    );
    expect(fact.all.map(({ name, role }) => [name, role])).toEqual([
      ["Fennick Town Council", "customer"],
      ["Larch Software Ltd", "provider"],
    ]);
    expect(readName("Fennick Purchasing. Words in capitals are explained.", 0)?.name).toBe("Fennick Purchasing.");
    expect(readName("Fennick Bros. Shipping of Oslo", 0)?.name).toBe("Fennick Bros. Shipping of Oslo");
    expect(readName("Fennick Shipping. Ltd of Oslo", 0)?.name).toBe("Fennick Shipping. Ltd");
  });

  it("reads the parties below “the undersigned”, and a studio on a cover page", async () => {
    const signed = await parties(
      'CONTRACT\n\nThe undersigned:\n\n1. Larch Beheer B.V., a company in Delft, represented by Ms L. Larch (the "Principal"); and\n\n2. Fennick Software B.V., a company in Breda, represented by Mr F. Fennick (the "Contractor").\n\nhave agreed as follows:\n\nThe Contractor shall run the software of the Principal.',
    );
    expect(signed.all.map(({ name, role }) => [name, role])).toEqual([
      ["Larch Beheer B.V.", "customer"],
      ["Fennick Software B.V.", "provider"],
    ]);
    const cover = await parties(
      "Client: Larch Ferries Ltd, 4 Quay Road\n\nStudio: Fennick Studios Inc., 9 Mill Lane\n\nThe Studio shall build the app.",
    );
    expect(cover.all.map(({ name, role }) => [name, role])).toEqual([
      ["Larch Ferries Ltd", "customer"],
      ["Fennick Studios Inc.", "provider"],
    ]);
  });

  it("reads lines that name each party behind whatever word it goes by", async () => {
    const trust = await parties(
      `The School: The Larch Hill Trust, registered charity no. 12, of Quay House\n\nThe Partner: Fennick Lists, of Unit 4, Bristol\n\nProject manager: Ana Larch, of Leeds\n\nThe Partner will set up the list. The Partner will provide support. The Partner shall keep its notes. The School will pay the Partner the price. The School will hold the list. The School will name a member of its staff.`,
    );
    expect(trust.all.map(({ name, role }) => [name, role])).toEqual([
      ["Larch Hill Trust", "customer"],
      ["Fennick Lists", "provider"],
    ]);
    const lone = await parties(
      "You: Larch Meals, Inc., a Maine corporation\n\nMe: Ana Fennick, sole proprietor, 4 Mill Lane\n\nI'll build the shop. I will test it. I'll fix faults. You will pay me. You'll send the texts. You must tell me of faults.",
    );
    expect(lone.sideOf("I")).toBe("provider");
    expect(lone.sideOf("you")).toBe("customer");
  });

  const bound = 'Oberlin Town Council (the "Customer") and Larch Software Limited (the "Supplier")';
  const hired = 'Oberlin Dairy Ltd ("Customer") hires Larch Software Ltd ("Supplier").\n\nSupplier shall host the app.';
  const notParties: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "people to ask",
      `This agreement is made between ${bound}.\n\nSupplier: Ana Quill, 9 Mill Lane\n\nCustomer: Bo Pike, 4 Quay Road\n\nThe Supplier shall host.`,
      ["Oberlin Town Council", "Larch Software Limited"],
    ],
    [
      "who stands surety below the terms",
      `${hired}\n\nThe undersigned:\n\nHarbour Savings plc; and\n\nFennick Holdings Ltd\n\nstand surety.`,
      ["Oberlin Dairy Ltd", "Larch Software Ltd"],
    ],
    [
      "others with a part in the work",
      `Guarantor: Harbour Savings plc\n\nAuditor: Fennick LLP, of York\n\nThe Guarantor shall pay. The Guarantor will act. The Guarantor may ask. The Auditor shall come. The Auditor will look. The Auditor may ask.`,
      [],
    ],
    [
      "services that others render",
      `Hosting: Harbour Cloud Ltd\n\nDesign: Fennick Mail Ltd\n\nHosting is here. Hosting shall be kept. Hosting may be moved. Design is made. Design will be kept. Design may be sold.`,
      [],
    ],
    ["a room", "Studio: Flat 4, Quay House\n\nThe studio is let.", []],
  ];
  it.each(notParties)("does not take for parties: %s", async (_, text, names) => {
    expect((await parties(text)).all.map(({ name }) => name)).toEqual(names);
  });

  it("gives a party the word that a definition has for it", async () => {
    const fact = await parties(
      'This Licence Agreement is made between Fennick, Inc. ("Licensor") and Oberlin Homes, Inc. ("Oberlin").\n\n"Licensee" means Oberlin and each of its branches. "Customer" means whoever stays at a branch. "Buyer" means Oberlinda Ltd.\n\nLicensee shall pay the fees.',
    );
    expect(fact.all.map(({ name, aliases, role }) => [name, ...aliases, role])).toEqual([
      ["Fennick, Inc.", "Licensor", "Fennick", "provider"],
      ["Oberlin Homes, Inc.", "Oberlin", "Licensee", "Oberlin Homes", "customer"],
    ]);
  });

  it("gives no party a short name that another party has", async () => {
    const fact = await parties(
      'This Software Development Agreement is made between Fennick, Inc. ("Fennick") and Fennick K.K. ("FKK").\n\nFennick shall develop the software. Fennick shall provide support. FKK shall pay Fennick a fee.',
    );
    expect(fact.all.map(({ name, aliases, role }) => [name, ...aliases, role])).toEqual([
      ["Fennick, Inc.", "Fennick", "provider"],
      ["Fennick K.K.", "FKK", "customer"],
    ]);
  });

  it("takes no recipient of secrets for a side", async () => {
    const fact = await parties(
      "Provider will host the service. Customer will pay the fees. Provider must keep it running. Customer may end it. Provider will help. Customer must pay. Each Discloser may mark its secrets. Recipient will keep them. Recipient may not copy them. Recipient must return them. Recipient will be careful.",
    );
    expect(fact.all.map(({ name, aliases }) => [name, ...aliases])).toEqual([["Customer"], ["Provider"]]);
  });

  it("takes the companies of the head where a clause names none", async () => {
    const fact = await parties(
      'This confirms that the Oberlin Growth Fund, Inc. (the "Fund") has agreed that Larch Distributors, LLC ("Larch") sells its shares. A conflict between the Public ("Public") and the Board ("Board") goes to court.',
    );
    expect(fact.all.map(({ name }) => name)).toEqual(["Oberlin Growth Fund, Inc.", "Larch Distributors, LLC"]);
  });

  it("reads lettered parties on one line, with the word in brackets behind the letter", async () => {
    const fact = await parties(
      "Road Carriage Agreement Party A (Shipper): Oberlin Express Co., Ltd. Address: 5 Pier Road Party B (Carrier): Larch Haulage Ltd. Address: 9 Tarn Road The parties agree as follows.",
    );
    expect(fact.all.map(({ name, aliases, role }) => [name, aliases.slice(0, 2), role])).toEqual([
      ["Oberlin Express Co., Ltd.", ["Party A", "Shipper"], "customer"],
      ["Larch Haulage Ltd.", ["Party B", "Carrier"], "provider"],
    ]);
    const spoken = await parties("Costs of Party A: The fees. Costs of Party B: The rent.");
    expect(spoken.all).toEqual([]);
  });
});
