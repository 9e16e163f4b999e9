import { describe, expect, it } from "vitest";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { readMarkdown } from "../parse/markdown/read.js";
import { kindOf } from "./kind.js";
import type { DocumentKind, KindFact } from "./types.js";

async function kind(text: string, override: DocumentKind | null = null): Promise<KindFact> {
  return kindOf(outline(await readMarkdown(new TextEncoder().encode(text), defaultLimits), "contract.md"), override);
}

const duties =
  "Supplier shall provide the services and deliverables. Customer shall pay the fees. Supplier shall keep to the service levels. Each party shall keep confidential information secret.";

describe("kind", () => {
  const titles: readonly (readonly [string, DocumentKind])[] = [
    ["Master Services Agreement", "msa"],
    ["Network Outsourcing Agreement", "msa"],
    ["Web Site Hosting Agreement", "msa"],
    ["Software Licence and Support Agreement", "msa"],
    ["Agreement for Maintenance Services", "msa"],
    ["Statement of Work No. 3", "sow"],
    ["Performance Work Statement (PWS)", "sow"],
    ["Request for Quotation", "sow"],
    ["Data Processing Addendum", "dpa"],
    ["Business Associate Agreement", "dpa"],
    ["Service Level Agreement", "sla"],
    ["Quality Assurance Surveillance Plan", "sla"],
    ["Mutual Non-Disclosure Agreement", "nda"],
    ["Source Code Escrow Agreement", "escrow"],
    ["Order Form", "order-form"],
    ["Amendment No. 2 to Services Agreement", "amendment"],
  ];
  it.each(titles)("%s → %s", async (title, expected) => {
    const fact = await kind(`# ${title}\n\n${duties}`);
    expect(fact).toMatchObject({ kind: expected, outsourcing: true });
    expect(fact.reason).toContain(title.slice(0, 8));
  });

  it("reads what the preamble calls the document when there is no title", async () => {
    expect(
      (await kind(`This Hosting Services Agreement (the "Agreement") is made by the parties. ${duties}`)).kind,
    ).toBe("msa");
  });

  it("is not led by a services agreement that a statement of work mentions", async () => {
    const fact = await kind(
      `# Statement of Work\n\nThis Statement of Work is made under the Master Services Agreement. ${duties}`,
    );
    expect(fact.kind).toBe("sow");
  });

  it("takes the configured kind, then the frontmatter's", async () => {
    expect(await kind("# Notes\n\nNothing here.", "sow")).toMatchObject({ kind: "sow", outsourcing: true });
    expect(await kind(`---\nkind: dpa\n---\n\n# Annex\n\n${duties}`)).toMatchObject({ kind: "dpa", outsourcing: true });
    expect(await kind(`---\nkind: poem\n---\n\n# Hosting Agreement\n\n${duties}`)).toMatchObject({ kind: "msa" });
  });
});

describe("short and plain agreements", () => {
  const agreements: readonly (readonly [string, string, DocumentKind])[] = [
    [
      "no title, present tense",
      "Between Fenwick Mutual (the Customer) and Larkline Ltd (the Supplier)\n\nThe Supplier runs the claims system of the Customer.\n\nThe Customer pays 9,000 a month.\n\nThe Supplier returns every record when the agreement ends.",
      "other",
    ],
    [
      "translated",
      "# Service Provision Contract\n\nArticle 1. The Service Provider maintains the payroll software. Article 2. The Service Provider guarantees an availability of 99.5 %. Article 3. The Client pays the price.",
      "msa",
    ],
    [
      "click-through",
      "# Managed Services Terms\n\nWe look after your servers. We answer tickets within four hours. You give us remote access. You pay by direct debit.",
      "msa",
    ],
    [
      "letter",
      "# Engagement Letter\n\nWe will review your network and write a report. You will pay us a fixed fee of 18,000. We will keep your information secret.",
      "msa",
    ],
    [
      "short names",
      "# Framework\n\n1. Halden orders software maintenance from Sorvik.\n2. Sorvik performs the maintenance with its own staff.\n3. Halden pays Sorvik within 30 days.",
      "msa",
    ],
    [
      "list of duties",
      "# SOW 4\n\n- Vendor shall provide a portal.\n- Vendor shall provide two testers.\n- Vendor shall provide notes.",
      "sow",
    ],
    [
      "controller and processor",
      "# Processing Agreement\n\nThe Processor processes personal data only on instructions of the Controller. The Processor deletes the data at the end. The Controller audits the Processor once a year.",
      "dpa",
    ],
    ["support with service levels", `# Support and Service Level Agreement\n\n${duties}`, "msa"],
    [
      "servicing of loans",
      "# Loan Servicing Services Agreement\n\nThe Bank engages the Servicer. The Servicer shall collect instalments from borrowers. The Servicer shall report monthly. The Bank shall pay a fee.",
      "msa",
    ],
  ];
  it.each(agreements)("%s", async (_, text, expected) => {
    expect(await kind(text)).toMatchObject({ kind: expected, outsourcing: true });
  });
});

describe("what is not an outsourcing contract", () => {
  const others: readonly (readonly [string, string])[] = [
    [
      "Executive Employment Agreement",
      "The Company shall employ the Executive. The Executive shall receive a base salary. The Executive agrees to serve.",
    ],
    [
      "Credit Agreement",
      "The Lender shall make loans to the Borrower. The Borrower shall repay the loans. The Borrower agrees to pay interest to the Lender.",
    ],
    [
      "Yield Maintenance Agreement",
      "The Bank shall pay the Trust each floating amount. The Trust shall pay the fixed amount on the first day. The Bank shall calculate what is due on the notional amount.",
    ],
    [
      "Construction Contract",
      "The Contractor shall construct the building. The Owner shall pay the Contractor. The Architect shall certify the work of the Contractor.",
    ],
    [
      "Office Lease",
      "The Landlord agrees to lease the premises. The tenant shall pay rent under this Agreement. The parties shall keep the premises clean.",
    ],
    [
      "Stock Purchase Agreement",
      "The Company shall sell the shares. The parties shall close on 1 May. The Company agrees to deliver the shares to the stockholders.",
    ],
    [
      "Trademark License Agreement",
      "Licensor grants the mark. Licensee shall pay royalties. Licensee shall keep the quality. The parties shall cooperate.",
    ],
    [
      "Content License Agreement",
      "Licensor grants a license to the content. Licensee shall pay a fee. Licensee shall keep the software that shows the content. The parties shall cooperate.",
    ],
    [
      "Intellectual Property Agreement",
      "The Parent assigns the software to the Company. The Company shall license the software back. The parties shall record the assignments.",
    ],
    [
      "Amendment to Construction Contract",
      "The Contractor shall finish the building by May. The Owner shall pay retainage. The parties agree to construction changes.",
    ],
  ];
  it.each(others)("%s", async (title, text) => {
    expect((await kind(`# ${title}\n\n${text}`)).outsourcing).toBe(false);
  });

  it("a service agreement that employs somebody, a maintenance agreement of lenders", async () => {
    const service = (end: string): string =>
      `# Service Agreement\n\nNorthwind Ltd (the "Company") and Kim Larsen (${end}) agree:\n\n1. The Company shall pay a salary of 90,000 and a bonus. Employment begins on 1 May. Holidays and sick pay are as the staff handbook says. The services shall be given with care.`;
    expect(await kind(service('the "Executive"'))).toMatchObject({
      outsourcing: false,
      reason: 'a party is called "Executive": employment',
    });
    expect(await kind(service('the "Consultant"'))).toMatchObject({ outsourcing: true });
    const lenders =
      'Given by Oak Fund (the "Investor") to Elm Bank, for itself and the institutions that are party to the Credit Agreement (together with their successors, the "Lenders"), which lend to Fir Ltd (the "Borrower") under the Credit Agreement.\n\n1. The Investor shall pay what the Credit Agreement and the Loan Documents ask for. The Investor shall not change the Loan Documents. Words of the Credit Agreement are used as there.';
    expect((await kind(`# Maintenance Agreement\n\n${lenders}`)).outsourcing).toBe(false);
    for (const title of ["Software Maintenance Agreement", "Maintenance Agreement for the Lending Platform"])
      expect((await kind(`# ${title}\n\n${lenders}`)).outsourcing).toBe(true);
  });

  it.each([
    "Mortgage Origination System Agreement",
    "Real Estate Management Software Subscription",
    "Marketing Automation Platform Agreement",
    "Content License, Hosting and Support Agreement",
  ])("but what such a business works with: %s", async (title) => {
    const text =
      "Supplier shall support the software. Customer shall pay. Supplier shall report on the service levels.";
    expect((await kind(`# ${title}\n\n${text}`)).outsourcing).toBe(true);
  });

  it("a title on the line of the text", async () => {
    const text =
      "Exhibit 2.1   Strategic Alliance Agreement   This agreement is made between Oak Ltd and Elm Ltd. Each party shall give the other support. The parties shall sell software and services of each other. Each party will report its leads. Neither party shall change its prices without notice.";
    expect(await kind(text)).toMatchObject({
      outsourcing: false,
      reason: 'title "Exhibit 2.1 Strategic Alliance Agreement": marketing or distribution',
    });
  });

  it("headings about services in a contract about something else", async () => {
    const headings = ["Managed", "Support", "Cloud", "IT", "Consulting", "Maintenance", "Monitoring", "Centre"]
      .map((heading, i) => `## ${i + 1}. ${heading} Services\n\nDistributor shall sell the software.\n`)
      .join("\n");
    expect((await kind(`# Distributor Agreement\n\n${headings}`)).outsourcing).toBe(false);
  });

  it("a heading against solicitation makes no statement of work", async () => {
    const text =
      "## 1. Non-Solicitation of Personnel\n\nSupplier shall host the software for Customer and give support.";
    expect((await kind(`${duties}\n\n${text}`)).kind).not.toBe("sow");
  });

  it("a transportation services agreement of a pipeline, and not one for parcels with software and support", async () => {
    const carriage =
      "The Shipper shall tender crude oil. The Carrier shall carry it. The Shipper shall pay the tariff.";
    expect((await kind(`# Transportation Services Agreement\n\n${carriage}`)).outsourcing).toBe(false);
    const parcels =
      "Supplier shall provide the services to Customer. Supplier shall give support and run the software. The services have service levels. The contractor shall report incidents with the services to the help desk. Milestones and deliverables are in the specifications.";
    expect((await kind(`# Transportation Services Agreement\n\n${parcels}`)).outsourcing).toBe(true);
  });

  const plain: readonly (readonly [string, string])[] = [
    [
      "Facility Letter",
      "We agree to lend you 500,000. You will repay it in 20 instalments. You will pay interest at 6 %.",
    ],
    [
      "Building Contract",
      "The Contractor builds a house for the Client. The Contractor finishes the roof by May. The Client pays in stages.",
    ],
    [
      "Residential Tenancy Agreement",
      "The Tenant pays rent monthly. The Landlord maintains the boiler. The Tenant must not keep pets.",
    ],
    [
      "Purchase of a van",
      "The Seller sells the van to the Buyer. The Buyer shall pay 14,000. The Seller shall hand over the keys.",
    ],
    [
      "Minutes of the supplier meeting",
      "The supplier will send a quote. Bob will check the hosting costs. We will meet in June. The customer will decide.",
    ],
    [
      "Release notes",
      "The service will send mail. Customers must update the software. Hosting costs will not change. You will need support.",
    ],
  ];
  it.each(plain)("%s in plain words", async (title, text) => {
    expect((await kind(`# ${title}\n\n${text}`)).outsourcing).toBe(false);
  });

  it("what a contract is for, behind the word, and who makes it", async () => {
    const terms = "The Partner will set up the list. The Trust will pay the price. The Partner will mend faults.";
    for (const title of ["Short contract for the implementation of a list", "Freelance programmer agreement"])
      expect(await kind(`# ${title}\n\n${terms}`)).toMatchObject({ kind: "msa", outsourcing: true });
    for (const title of ["Agreement for the integration of pupils", "Developer contribution agreement"])
      expect((await kind(`# ${title}\n\n${terms}`)).outsourcing).toBe(false);
  });

  it("a letter in which a studio is to build a site, and one about a building", async () => {
    const letter = (work: string): string =>
      `# Your plan\n\nDear Ana,\n\n${work} We'll need your texts in May. Invoices are payable in 10 days. You'll look at what we have when we're building it.`;
    expect((await kind(letter("We'll design and build a web shop for the bakery."))).outsourcing).toBe(true);
    expect((await kind(letter("We'll paint the front of the building and the stairs."))).outsourcing).toBe(false);
    expect((await kind(letter("We'll rebuild the old platform and design a portal in stone."))).outsourcing).toBe(
      false,
    );
  });

  it("a read-me about software and services", async () => {
    const fact = await kind(
      "# Service toolkit\n\nThis folder holds software and hosting notes.\n\n- support\n- maintenance\n- deliverables",
    );
    expect(fact).toMatchObject({ outsourcing: false, reason: "states hardly any duty of anybody" });
  });

  it("keeps a services contract of a bank, with loans in it", async () => {
    const text = `# Loan Servicing Outsourcing Agreement\n\n${duties} ${duties} Supplier shall process loan applications and provide software maintenance.`;
    expect((await kind(text)).outsourcing).toBe(true);
  });
});
