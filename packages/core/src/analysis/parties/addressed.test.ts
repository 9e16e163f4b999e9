import { describe, expect, it } from "vitest";
import { outline } from "../../outline/outline.js";
import { defaultLimits } from "../../parse/limits.js";
import { readText } from "../../parse/text/read.js";
import { partiesOf } from "../parties.js";
import type { PartiesFact } from "../types.js";

async function parties(text: string): Promise<PartiesFact> {
  return partiesOf(outline(await readText(new TextEncoder().encode(text), defaultLimits), "contract.txt"), {});
}

const brief = (fact: PartiesFact): readonly string[] =>
  fact.all.map(({ name, aliases, role }) => `${role}: ${[name, ...aliases].join(" | ")}`);

describe("who is meant", () => {
  it("reads two labels on one line, and names that go on with a bare hereafter", async () => {
    const line = await parties("Client: Oberlin Dairy Ltd  Agency: Studio Fennick LLP\n\nThe Client pays the fee.");
    expect(line.all.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      "customer: Oberlin Dairy Ltd",
      "provider: Studio Fennick LLP",
    ]);
    const bare = await parties(
      'This agreement is between Oberlin Homes Ltd, hereafter "the Home", and Fennick Bureau, hereafter "the Bureau".\n\n1. The Bureau will calculate the wages.',
    );
    expect(bare.all.map(({ aliases, role }) => `${role}: ${aliases[0] ?? ""}`)).toEqual([
      "customer: Home",
      "provider: Bureau",
    ]);
  });

  it("reads short names that stand beside a dash", async () => {
    const pronouns = await parties(
      'This is the agreement between Oberlin Bikes Ltd (company number 11223344, 3 Canal Yard) – "we", "us" – and Marta Fennick, a freelance developer of 19 Orchard Close – "you".\n\n1. You build the app for us. We pay you.',
    );
    expect(brief(pronouns)).toEqual([
      "customer: Oberlin Bikes Ltd | we | us | Oberlin Bikes",
      "provider: Marta Fennick | you",
    ]);
    const words = await parties(
      'This agreement is between Oberlin Bikes Ltd – the "Client" – and Fennick Code Ltd – the "Developer".\n\n1. The Developer builds the app.',
    );
    expect(words.all.map(({ aliases, role }) => `${role}: ${aliases[0] ?? ""}`)).toEqual([
      "customer: Client",
      "provider: Developer",
    ]);
  });

  it.each([
    ["on a set of three sites", '"Canal", "Repair Desk"'],
    ["trading as Fennick", '"The Bike Doctors"'],
    ["of 3 Canal Yard", '"Repair Desk"'],
  ])("takes no name of a project or slogan beside a dash for a short name: %s", async (between, quoted) => {
    const fact = await parties(
      `This agreement is between Fennick Code Ltd ("Developer") and Oberlin Bikes Ltd ${between} – ${quoted} – and begins on 3 May.\n\n1. The Developer builds the app.`,
    );
    expect(fact.all.map(({ aliases }) => aliases)).toEqual([["Developer", "Fennick Code"], ["Oberlin Bikes"]]);
  });

  it("takes no words behind a dash for a short name where they are none", async () => {
    const far = await parties(
      'This agreement is between Oberlin Bikes Ltd (the "Client") and Fennick Code Ltd (the "Developer") – "time and material" – and is made on 3 May.\n\n1. The Developer builds the app – "App" – and delivers it.',
    );
    expect(far.all.map(({ aliases }) => aliases)).toEqual([
      ["Client", "Oberlin Bikes"],
      ["Developer", "Fennick Code"],
    ]);
    const unquoted = await parties(
      'This agreement is between Oberlin Bikes Ltd – a company in Leeds – (the "Client") and Fennick Code Ltd – part of the "Fennick" group of Leeds – (the "Developer").\n\n1. The Developer builds the app.',
    );
    expect(unquoted.all.map(({ aliases }) => aliases[0])).toEqual(["Client", "Developer"]);
  });

  it("knows a pronoun by the name that a letter says it stands for", async () => {
    const fact = await parties(
      'Dear Ana,\n\n"Fennick" and "we" mean Fennick Foods, Inc. You will build a model. We will pay you. You will send a note. You must tell us of losses. Your work is ours. We may stop. We keep the files.',
    );
    expect(fact.sideOf("Fennick")).toBe("customer");
    const letter = await parties(
      'Dear Ana,\n\n"Fennick", "we" and "us" mean Fennick Studio LLC. We will build your site. You will pay us in May. We will test it. You must send us the texts. We host it. You may stop. We keep the files. Your site is yours. You tell us of faults and we mend them.',
    );
    expect(letter.sideOf("Fennick")).toBe("provider");
  });

  it("takes who hands its operations over, and who places its source code, for what they are", async () => {
    const fact = await parties(
      'This Contract is made between Oberlin Tel AS (the "Operator") and Fennick Networks AB (the "Partner").\n\n1. The Operator intends to concentrate on its customers. By handing field operations to the Partner it saves money.\n\n2. The Partner shall place the source code of its tool with an agent.',
    );
    expect(fact.all.map(({ role }) => role)).toEqual(["customer", "provider"]);
  });

  it("takes the body through which a public party acts for a part of it", async () => {
    const fact = await parties(
      'This Contract is made between the State of Rowan, acting by and through its Department of Roads and Bridges (hereinafter "DRB"), and Fennick Hosting LLC (hereinafter "Contractor").\n\n1. All plans are property of the State. The State shall keep them.',
    );
    expect(brief(fact)).toEqual([
      "customer: State of Rowan | DRB | State",
      "provider: Fennick Hosting LLC | Contractor | Fennick Hosting",
    ]);
  });

  it("takes whoever accepts the terms of a named party for the one addressed", async () => {
    const described = await parties(
      'These terms are a contract between Fennick Hosting, Inc. ("Fennick", "we", "us") and the business that signs up ("you").\n\nWe host the service. We will invoice you each month. You pay the fee.',
    );
    expect(described.all.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      "provider: Fennick Hosting, Inc.",
      "customer: you",
    ]);
    const unnamed = await parties(
      'Fennick Hosting, Inc. ("we", "us") runs this service. We host the service. We will keep your data safe. You must pay your fee. You will keep your password. You may end your plan. We may close your account. We keep it for a year.',
    );
    expect(unnamed.all.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      "provider: Fennick Hosting, Inc.",
      "customer: you",
    ]);
  });

  it("takes no clause for public customers for the customer of a licence that is written to you", async () => {
    const licence = await parties(
      'This licence is granted by Fennick Software, Inc. ("Licensor"). You may use the software. You shall keep your copy safe. You must pay your fee.\n\nThe Government may use the software with restricted rights. The Government shall mark it. The Government agrees to this.',
    );
    expect(licence.all.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      "provider: Fennick Software, Inc.",
      "customer: you",
    ]);
  });

  it("knows whom a letter is written to, beside the company that it is about", async () => {
    const letter = (greeting: string): string =>
      `${greeting}\n\nThis states the terms on which Fennick Foods, Inc. ("Fennick") retains you. You will provide consulting services. You shall perform the work with care. You must report. Fennick shall pay you a fee each month. Fennick desires to retain you.`;
    expect(brief(await parties(letter("Dear Ms. Pike:")))).toEqual([
      "customer: Fennick Foods, Inc. | Fennick | Fennick Foods",
      "provider: you | You",
    ]);
    expect((await parties(letter("Terms of work"))).all.map(({ name }) => name)).toEqual(["Fennick Foods, Inc."]);
  });

  it("knows the companies of a letter by its address and signature", async () => {
    const text =
      "June 5, 2021\n\nOberlin Dairy Ltd\n5 Pier Road, Salem\n\nGentlemen:\n\nWe will host your shop. We will keep its data. We shall invoice you each month. You will pay our fees. You shall tell us of faults. You may end this at any time.\n\nVery truly yours,\n\nFENNICK HOSTING LLC\nBy: Ana Pike";
    expect(brief(await parties(text))).toEqual([
      "customer: you | You | Oberlin Dairy Ltd",
      "provider: we | We | us | FENNICK HOSTING LLC",
    ]);
    const terms = await parties(text.replace("Gentlemen:", "Terms of service").replace("Very truly yours,", "The end"));
    expect(brief(terms)).toEqual(["customer: you | You", "provider: we | We | us"]);
  });
});
