import { describe, expect, it } from "vitest";
import type { PartiesConfig } from "../config/types.js";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { readMarkdown } from "../parse/markdown/read.js";
import { readText } from "../parse/text/read.js";
import { partiesOf } from "./parties.js";
import type { PartiesFact } from "./types.js";

async function parties(text: string, config: PartiesConfig = {}): Promise<PartiesFact> {
  return partiesOf(outline(await readText(new TextEncoder().encode(text), defaultLimits), "contract.txt"), config);
}

async function markdownParties(text: string, config: PartiesConfig = {}): Promise<PartiesFact> {
  return partiesOf(outline(await readMarkdown(new TextEncoder().encode(text), defaultLimits), "contract.md"), config);
}

function brief(fact: PartiesFact): readonly string[] {
  return fact.all.map(({ name, aliases, role }) => `${role}: ${[name, ...aliases].join(" | ")}`);
}

describe("names and aliases", () => {
  const forms: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "between, entity forms, quoted aliases",
      'This Agreement is made as of May 4, 2021 by and between Quillmark Freight, Inc., a Delaware corporation with offices at 5 Pier Road, Salem ("QFI"), and Tallgrass Systems LLC, an Ohio limited liability company ("Tallgrass").',
      ["Quillmark Freight, Inc. | QFI", "Tallgrass Systems LLC | Tallgrass"],
    ],
    [
      "role words in brackets",
      'This Contract is entered into between Oberlin Dairy Limited (the "Customer") and Fennick Hosting GmbH (the "Provider").',
      ["Oberlin Dairy Limited | Customer", "Fennick Hosting GmbH | Provider"],
    ],
    [
      "made by each, what it is described at length before its word",
      'SERVICE CONTRACT, dated as of May 4, 2021, made by Quillmark Freight, Inc., a corporation organized and existing under the laws of the State of Ohio (the "Company"), and Tallgrass Systems LLC, a company formed and registered under the laws of the State of Iowa (the "Provider").',
      ["Quillmark Freight, Inc. | Company", "Tallgrass Systems LLC | Provider"],
    ],
    [
      "numbered parties",
      "THIS AGREEMENT is dated 3 June 2022\n\nPARTIES\n\n(1) MARLOW & PIKE LIMITED incorporated and registered in England and Wales with company number 01234567 whose registered office is at 9 Canal Walk, Leeds (Customer); and\n\n(2) SEVERN DATA PLC incorporated in Scotland whose registered office is at 2 Loch Street, Perth (Supplier).",
      ["MARLOW & PIKE LIMITED | Customer", "SEVERN DATA PLC | Supplier"],
    ],
    [
      "hereinafter without quotes, a form of company of several words",
      "This Agreement is made between Nordhaus Handel AG, Hamburg (hereinafter: Principal) and Wisla Programy sp. z o.o., Krakow (hereinafter: Contractor).",
      ["Nordhaus Handel AG | Principal", "Wisla Programy sp. z o.o. | Contractor"],
    ],
    [
      "hereinafter, Between and And",
      'IMAGE SERVICES AGREEMENT\n\nBetween: Pelican Prints Corp. Suite 4, 11 Birch Avenue, Victoria (hereinafter referred to as "PPC")\n\nAnd: Larkfield Studios Limited, 8 Harbour Road, Galway (hereinafter referred to as "Larkfield")\n\nWHEREAS PPC wishes to engage Larkfield;',
      ["Pelican Prints Corp. | PPC", "Larkfield Studios Limited | Larkfield"],
    ],
    [
      "two aliases, initials with a full stop, lower-case brand",
      'This Agreement is by and between B.rightly, Inc. ("B.rightly") and o-ware Corporation, a Texas corporation ("o-ware" or "Reseller").',
      ["B.rightly, Inc. | B.rightly", "o-ware Corporation | o-ware | Reseller"],
    ],
    [
      "an alias for two parties together",
      'This Services Agreement is made by and between Northpier Bank, Inc. ("Northpier"), and Calder One LLC and Calder Two LLC (together, the "Servicers").',
      ["Northpier Bank, Inc. | Northpier", "Calder One LLC | Servicers", "Calder Two LLC | Servicers"],
    ],
    [
      "brackets inside a name",
      'This Agreement is made between Ostrava Bank Limited ("OB") and Datum (Fiji) Ltd ("Datum").',
      ["Ostrava Bank Limited | OB", "Datum (Fiji) Ltd | Datum"],
    ],
    [
      "as Owner, as Servicer",
      "SERVICING AGREEMENT\n\nbetween\n\nRED MESA FUNDING II, LLC, as Owner\n\nand\n\nRED MESA SERVICES, LLC, as Servicer\n\nDated as of April 8, 2020",
      ["RED MESA FUNDING II, LLC | Owner", "RED MESA SERVICES, LLC | Servicer"],
    ],
    [
      "Party A and Party B",
      'This Service Agreement is entered into by and between:\n\nParty A: Huashan (Wuhan) Learning Co., Ltd. ("Service Provider")\n\nParty B: Yulin Schools Co., Ltd. ("Service Recipient")\n\nWhereas the parties agree:',
      [
        "Huashan (Wuhan) Learning Co., Ltd. | Party A | Service Provider",
        "Yulin Schools Co., Ltd. | Party B | Service Recipient",
      ],
    ],
    [
      "a redacted name",
      'This Services Agreement is entered into by and between [ * * * ] (the "Provider"), and Kestrel Pte. Ltd., a company organized under the laws of Singapore ("Recipient").',
      ["[ * * * ] | Provider", "Kestrel Pte. Ltd. | Recipient"],
    ],
  ];
  it.each(forms)("%s", async (_name, text, expected) => {
    const { all } = await parties(text);
    for (const [index, names] of expected.entries()) {
      const party = all[index];
      const [name = "", ...aliases] = names.split(" | ");
      expect(party?.name).toBe(name);
      expect(party?.aliases).toEqual(expect.arrayContaining(aliases));
    }
    expect(all).toHaveLength(expected.length);
  });

  it("does not take the agreement, a date or the parties together for a party", async () => {
    const { all } = await parties(
      'This Agreement (the "Agreement") is made as of 1 May 2020 (the "Effective Date") between Alder Inc. ("Alder") and Birch Inc. ("Birch") (each a "Party" and together the "Parties").',
    );
    expect(all.flatMap(({ name, aliases }) => [name, ...aliases]).sort()).toEqual([
      "Alder",
      "Alder Inc.",
      "Birch",
      "Birch Inc.",
    ]);
  });

  it("learns short names that no bracket gives", async () => {
    const { all } = await parties(
      "Support contract concluded between: Brevik Tele a.s., Hlavna 17, Kosice, Slovakia and Hornbach Ltd, Bernstrasse 34, Bern, Switzerland.\n\nBrevik pays the fees. Hornbach provides support services to Brevik. Brevik shall pay Hornbach monthly. Hornbach shall perform the services.",
    );
    expect(all.map(({ aliases }) => aliases)).toEqual([
      expect.arrayContaining(["Brevik"]),
      expect.arrayContaining(["Hornbach"]),
    ]);
  });

  it("reads a cover page and a table", async () => {
    const cover = await markdownParties(
      "# Cover Page\n\n**Provider:** Ashgrove Cloud Ltd\n\n**Customer:** Millpond Foods Inc.\n\nProvider will provide the Services.",
    );
    expect(brief(cover)).toEqual([
      "provider: Ashgrove Cloud Ltd | Provider | Ashgrove Cloud",
      "customer: Millpond Foods Inc. | Customer | Millpond Foods",
    ]);
    const table = await markdownParties(
      "# Order Form\n\n| | |\n|---|---|\n| Customer | Millpond Foods Inc. |\n| Supplier | Ashgrove Cloud Ltd |\n\nSupplier will deliver the Services.",
    );
    expect(table.all.map(({ name, role }) => [name, role])).toEqual([
      ["Millpond Foods Inc.", "customer"],
      ["Ashgrove Cloud Ltd", "provider"],
    ]);
  });
});

describe("roles", () => {
  const between =
    'This Agreement is made by and between Alder Retail, Inc. ("Alder") and Birchline Systems LLC ("Birchline").\n\n';

  it("takes the words of a document that names nobody, behind a comma too", async () => {
    const fact = await parties(
      "Service Levels\n\nIf there is a target, Provider will meet it. If it is missed, Provider will pay a credit. Where asked, Provider will report it. Customer may ask for a credit. Customer must do so in time. Customer will give details.",
    );
    expect(brief(fact)).toEqual(["customer: Customer", "provider: Provider"]);
  });

  it("takes what both wish together for nobody's own", async () => {
    const fact = await parties(
      `${between}Alder and Birchline wish to develop new tills. Alder and Birchline desire to provide services to shops. Birchline shall provide the Services. Alder shall pay the fees.`,
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("knows a public customer by its initials too", async () => {
    const fact = await parties(
      "Request for Quotation\n\nThe Government will award one order. The Government may extend it. The Government shall pay monthly. NRD requires a hosting service. NRD seeks a provider with experience. The QAP requires reports. The Contractor shall host the portal. The Contractor will support users. The Contractor must report.",
    );
    expect(brief(fact)).toEqual(["customer: Government | NRD", "provider: Contractor"]);
  });

  it('tells who "you" and "we" are in a document that is written by one to the other', async () => {
    const letter = (payer: string, performer: string) =>
      `Terms of service\n\n${performer} will provide the support services described below. ${performer} will host and maintain the portal. ${performer} will develop the software with care. ${payer} will pay the fees each month. ${payer} agree to give access to the site. ${payer} may ask for changes.`;
    expect(brief(await parties(letter("You", "We")))).toEqual(["customer: you | You", "provider: we | We | us"]);
    expect(brief(await parties(letter("We", "You")))).toEqual(["provider: you | You", "customer: we | We | us"]);
  });

  it("tells who pays from who performs when both go by short names", async () => {
    const fact = await parties(
      `${between}Alder desires to engage Birchline. Birchline shall provide the Services to Alder. Alder shall pay Birchline the fees within 30 days. Birchline shall invoice Alder monthly.`,
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
    expect(fact.all[0]?.reason).toContain("Alder");
  });

  it("takes several companies that act under one word for one side", async () => {
    const text = (word: string): string =>
      `This Agreement is between Fennick Inc. ("Fennick"), Oberlin Ltd ("Oberlin") and Larch Ltd ("Larch")${word}.\n\nThe Journals wish to engage Fennick. The Journals shall pay the fees. Fennick shall host the portal.`;
    const together = await parties(text(' (together, Oberlin and Larch shall be called the "Journals")'));
    expect(together.all.map(({ role }) => role)).toEqual(["provider", "customer", "customer"]);
    const apart = await parties(text(""));
    expect(apart.all.map(({ role }) => role)).toEqual(["provider", "unknown", "unknown"]);
  });

  it("leaves a role open, with the reason, when nothing shows it", async () => {
    const fact = await parties(
      `${between}Each party shall keep the other's secrets. This Agreement is governed by the laws of Ohio.`,
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["unknown", "unknown"]);
    expect(fact.all[0]?.reason).toMatch(/who pays and who performs/u);
  });

  it("does not decide on one weak hint", async () => {
    const fact = await parties(`${between}Alder may purchase further items. Alder and Birchline shall cooperate.`);
    expect(fact.all.map(({ role }) => role)).toEqual(["unknown", "unknown"]);
  });

  it("takes a Company that sells for the provider and a Company that buys for the customer", async () => {
    const sells = await parties(
      'This Agreement is between Larch Portal, Inc. ("Company") and Maple Vending Inc. ("Customer").\n\nCompany agrees to make available the Services. Customer shall pay the Company the fees.',
    );
    expect(sells.all.map(({ role }) => role)).toEqual(["provider", "customer"]);
    const buys = await parties(
      'This Agreement is between Larch Portal, Inc. ("Company") and Dana Whitlock ("Consultant").\n\nCompany retains Consultant to perform services. Company shall pay Consultant $100 an hour.',
    );
    expect(buys.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("takes an Owner who has its works run for the customer, and an Owner who deposits source code for the provider", async () => {
    const runs = await parties(
      'This Agreement is between Dune Power LLC ("Owner") and Ridge Operations Inc. ("Operator").\n\nOwner desires to engage Operator to provide maintenance services. Operator shall perform the Services. Owner shall pay Operator a monthly fee. Operator shall invoice Owner.',
    );
    expect(runs.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
    const deposits = await parties(
      'This Escrow Agreement is between Skerry Software Ltd (the "Owner"), Glenmore Bank plc (the "Licensee") and Strongroom Ltd (the "Escrow Agent").\n\nThe Owner has granted the Licensee a licence to use the software. The Owner shall provide maintenance of the software. The Owner licenses the software under a licence to the Licensee. The Licensee shall pay the fees. The Licensee shall pay all charges.',
    );
    expect(deposits.all.map(({ role }) => role)).toEqual(["provider", "customer", "other"]);
  });

  it("tells the sides of companies apart by many small signs", async () => {
    const fact = await parties(
      'This Agreement is between Alder Reinsurance Ltd ("ARL") and Birchline Process Ltd ("BPL").\n\nBPL shall notify ARL of delays. BPL shall comply with the guidelines. BPL shall submit a list to ARL. ARL may audit the records. No one is added without ARL\'s prior approval. ARL decides on claims.',
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("does not take components that a provider procures, or drawings supplied by the customer, for buying and selling", async () => {
    const fact = await parties(
      'This Agreement is between Alder Meters Ltd ("Alder") and Birchline Oy ("Birchline").\n\nBirchline shall procure components. Drawings supplied by Alder are returned. Birchline shall correct and submit samples to Alder. Alder may reject them. Changes need Alder\'s written approval. Alder\'s customers may inspect.',
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("knows parties by an apposition, by a word of their name, and by who wrote for whom", async () => {
    const bureau = await parties(
      "Alder Stores Ltd, the Employer, and Birchline Pay Ltd, the Bureau, have agreed these terms.\n\nThe Bureau shall run the payroll.",
    );
    expect(bureau.all.map(({ aliases, role }) => [aliases[0], role])).toEqual([
      ["Employer", "customer"],
      ["Bureau", "provider"],
    ]);
    const studio = await parties(
      "Agreement between Alder Hotels (Client) and Birchline Studio (Studio)\n\nThe Studio will build the site.",
    );
    expect(studio.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
    const written = await markdownParties(
      "Prepared for: Alder Roasters\nPrepared by: Birchline Studio\n\nBirchline will build it.",
    );
    expect(written.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("takes who writes “we” in plain terms for the provider", async () => {
    const fact = await parties(
      "We run the service for you. We'll let you know of changes. We keep copies. You choose who has access. You pay each month. You can leave at any time.",
    );
    expect(fact.all.map(({ name, role }) => [name, role])).toEqual([
      ["you", "customer"],
      ["we", "provider"],
    ]);
  });

  it("takes a Subcontractor that is a party itself for the provider", async () => {
    const fact = await parties(
      'This Agreement is between Larch Portal, Inc. ("Prime") and Dovetail Labs LLC ("Subcontractor").\n\nSubcontractor shall perform the services. Prime shall pay Subcontractor.',
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("is not misled by a clause in which the roles are reversed", async () => {
    const fact = await parties(
      `${between}Birchline shall provide the Services to Alder. Alder shall pay Birchline. Birchline shall invoice Alder. Alder shall provide Birchline with access to its premises. Birchline shall pay damages for late delivery.`,
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("finds the sides of a document that names nobody", async () => {
    const fact = await markdownParties(
      "# Performance Work Statement\n\nThe Contractor shall build the search tool. The Contractor shall deliver code every two weeks. The Contractor must test it. The Government will review the work. The Government will accept or reject it. The Government may extend the term.",
    );
    expect(brief(fact)).toEqual(["customer: Government", "provider: Contractor"]);
  });

  it("lets the configuration decide", async () => {
    const text = `${between}Each party shall keep the other's secrets.`;
    const fact = await parties(text, { customer: ["birchline"] });
    expect(fact.all.map(({ role }) => role)).toEqual(["provider", "customer"]);
    const outside = await parties(text, { provider: ["Cedar Ltd"] });
    expect(outside.all.find(({ name }) => name === "Cedar Ltd")?.role).toBe("provider");
  });

  it("reads parties stated in frontmatter", async () => {
    const fact = await markdownParties(
      `---\nparties:\n  customer: Birchline\n---\n\n${between}Each party shall keep the other's secrets.`,
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["provider", "customer"]);
  });
});

describe("sideOf and pattern", () => {
  const text =
    'This Agreement is made between M&K Foods, Inc. ("M&K") and Harrow Systems Ltd ("Supplier").\n\nM&K shall pay Supplier. Supplier shall provide the Services to M&K.';
  const cases: readonly (readonly [string, string | null])[] = [
    ["the Supplier", "provider"],
    ["Supplier shall provide the Services", "provider"],
    ["SUPPLIER", "provider"],
    ["Harrow Systems Ltd", "provider"],
    ["Supplier's personnel", "provider"],
    ["Supplier Personnel shall", "provider"],
    ["M&K", "customer"],
    ["M&K and its affiliates", "customer"],
    ["Supplier and M&K", "both"],
    ["each of M&K and the Supplier", "both"],
    ["Neither M&K nor Supplier", "both"],
    ["M&K or Supplier", "both"],
    ["each Recipient", "both"],
    ["The Recipient shall", "both"],
    ["a recipient of confidential information", "both"],
    ["a party receiving the notice", "both"],
    ["Recipient's premises", null],
    ["each party", "both"],
    ["Either side", "both"],
    ["neither of us", "both"],
    ["the other", "both"],
    ["the other data", null],
    ["Neither party shall", "both"],
    ["the receiving party", "both"],
    ["The parties", "both"],
    ["the escrow agent", "third"],
    ["any third party", "third"],
    ["Supplier Materials", null],
    ["the Supplier's liability", null],
    ["M&K Data", null],
    ["the Services", null],
    ["it", null],
  ];
  it.each(cases)("%s → %s", async (phrase, side) => {
    expect((await parties(text)).sideOf(phrase)).toBe(side);
  });

  it("knows role words of a side nobody is named for", async () => {
    const fact = await parties("Services terms. The customer pays. The vendor delivers.");
    expect([fact.sideOf("the Customer"), fact.sideOf("the vendor")]).toEqual(["customer", "provider"]);
  });

  it("knows agencies that work for each other by what they do", async () => {
    const fact = await parties(
      "Statement of work between agencies. The Requesting Agency reimburses actual costs. The Servicing Agency shall deliver the plan.",
    );
    expect([fact.sideOf("The Requesting Agency"), fact.sideOf("the Servicing Agency")]).toEqual([
      "customer",
      "provider",
    ]);
  });

  it("takes the officers of a government that buys for its side", async () => {
    const fact = await parties("Services terms. The Government pays. The Contractor delivers.");
    const officers = ["The Contracting Officer", "the contracting officer's representative", "The COR/ACOR", "the CO"];
    expect(officers.map((words) => fact.sideOf(words))).toEqual(officers.map(() => "customer"));
    expect(["the COR's failure", "corporate officers", "the company"].map((words) => fact.sideOf(words))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("parts who is served from who pays in the same sentence", async () => {
    const fact = await parties(
      'Agreement between Fern plc ("Fern") and Osk Ltd ("Osk"). Osk provides IT services to Fern and Fern pays Osk for them. Osk shall procure that its staff act with care.',
    );
    expect([fact.sideOf("Fern"), fact.sideOf("Osk")]).toEqual(["customer", "provider"]);
  });

  it("takes a word that is one party's defined name for that party, but not with 'each' or 'any'", async () => {
    const fact = await parties(
      'This Agreement is between Alder Inc. (the "Customer" or "Recipient") and Birch Inc. (the "Supplier").',
    );
    expect(["the Recipient", "each Recipient", "any Recipient"].map((words) => fact.sideOf(words))).toEqual([
      "customer",
      "both",
      "both",
    ]);
  });

  it("reads two parties whose sides are not known as both", async () => {
    const fact = await parties('This Agreement is between Alder Inc. ("Alder") and Birch Inc. ("Birch").');
    expect([fact.sideOf("Alder and Birch"), fact.sideOf("Alder and its staff")]).toEqual(["both", "unknown"]);
  });

  it("says that a named party's side is not known", async () => {
    const fact = await parties('This Agreement is between Alder Inc. ("Alder") and Birch Inc. ("Birch").');
    expect(fact.sideOf("Alder")).toBe("unknown");
  });

  it("matches names, aliases and possessives as whole words, without capturing groups", async () => {
    const fact = await parties(text);
    const provider = new RegExp(`^${fact.pattern("provider")}$`, "u");
    for (const words of ["Supplier", "the Supplier's", "SUPPLIER", "Harrow Systems Ltd", "its Supplier"])
      expect(words).toMatch(provider);
    for (const words of ["Suppliers Union", "M&K", "Subsupplier"]) expect(words).not.toMatch(provider);
    expect("Subsupplier pays").not.toMatch(new RegExp(fact.pattern("provider"), "u"));
    const either = new RegExp(`${fact.pattern("either")}|`, "u").exec("");
    expect(either).toHaveLength(1);
    expect("M&K").toMatch(new RegExp(fact.pattern("customer"), "u"));
  });
});

describe("roles by what a party does", () => {
  it("takes who tests the deliverables for the customer", async () => {
    const fact = await parties(
      'This Agreement is made between Oberlin Dairy Limited ("Oberlin") and Fennick Hosting GmbH ("Fennick").\n\n1. Oberlin shall test each deliverable within ten days.\n\n2. Fennick shall correct a rejected deliverable and shall not use a subcontractor without consent.',
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });
});
