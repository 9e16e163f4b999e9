import { describe, expect, it } from "vitest";
import { definedEntities } from "./defined-entities.js";
import { partiesClause } from "./clause.js";
import type { NamedParty } from "./clause.js";

const brief = (parties: readonly NamedParty[]): readonly string[] =>
  parties.map(({ name, aliases }) => [name, ...aliases].join(" | "));

describe("parties clause", () => {
  it.each([
    [
      "names without a capital in front",
      'This Agreement is made by and between quillmark.com, inc. ("quillmark.com"), and the e-Larch Group, Inc. ("e-Larch").',
      ["quillmark.com, inc. | quillmark.com", "e-Larch Group, Inc. | e-Larch"],
    ],
    [
      "a preposition that begins a legal name",
      'This Agreement is made between At Pier Corporation ("AtPier") and Fennick GmbH ("Fennick").',
      ["At Pier Corporation | AtPier", "Fennick GmbH | Fennick"],
    ],
    [
      "a name in capitals and the address behind it",
      'This Agreement is made between THE BOROUGH COUNCIL OF OBERLIN of Civic Centre, Mill Lane ("Council") and BANK of Fennick Ltd ("Bank") and LARCH PIER LIMITED of 4 Quay Road ("Larch").',
      ["BOROUGH COUNCIL OF OBERLIN | Council", "BANK of Fennick Ltd | Bank", "LARCH PIER LIMITED | Larch"],
    ],
    [
      "names in capitals that go on in small letters",
      'This Agreement is made between LARCH CITY BUREAU of Public Roads ("Bureau") and FENNICK PENSION TRUST of Wales Limited ("Trust") and BANK OF LARCH of New Pier plc ("Bank") and VALE COUNTY COUNCIL of County Tarn ("Council") and TARN SCHOOL BOARD of Road District 7 ("Board").',
      [
        "LARCH CITY BUREAU of Public Roads | Bureau",
        "FENNICK PENSION TRUST of Wales Limited | Trust",
        "BANK OF LARCH of New Pier plc | Bank",
        "VALE COUNTY COUNCIL of County Tarn | Council",
        "TARN SCHOOL BOARD of Road District 7 | Board",
      ],
    ],
    [
      "lettered and numbered parties",
      'This Agreement is made by and among (a) Oberlin One, S.A. ("Oberlin"), a company with its office in Salem, (b) Fennick Two, S.A. ("Fennick"), a company with its office in Leeds; and (c) Larch Three Limited ("Larch").',
      ["Oberlin One, S.A. | Oberlin", "Fennick Two, S.A. | Fennick", "Larch Three Limited | Larch"],
    ],
    [
      "a first party with the number of a clause",
      'THIS AGREEMENT is made BETWEEN\n1. Oberlin Press Inc. ("Oberlin")\nAND\n2. Fennick Data Ltd ("Fennick")\n1. Definitions\n"Board" means the Pier Corporation ("Pier").',
      ["Oberlin Press Inc. | Oberlin", "Fennick Data Ltd | Fennick"],
    ],
    [
      "hands, founders parted by commas, an ampersand and an and in a name",
      'This Agreement is made by and among, on the one hand, Marlow, Pike & Lane, Inc. ("Agent"), and, on the other hand, Oberlin Savings and Loan Association ("Oberlin"), a subsidiary of Tarn & Vale PLC.',
      ["Marlow, Pike & Lane, Inc. | Agent", "Oberlin Savings and Loan Association | Oberlin"],
    ],
    [
      "one word for several parties that have words of their own",
      'Agreement between Fennick Inc. ("Fennick") and Oberlin Ltd ("Oberlin") and Larch A/S of Pier Road 5 ("Larch") (together, Oberlin and Larch shall be referred to as "the Journals")',
      ["Fennick Inc. | Fennick", "Oberlin Ltd | Oberlin | Journals", "Larch A/S | Larch | Journals"],
    ],
    [
      "one word for all but the first",
      'Agreement between Fennick Inc. ("Fennick"), Oberlin Ltd ("Oberlin") and Larch Ltd ("Larch") (collectively, the "Sellers")',
      ["Fennick Inc. | Fennick", "Oberlin Ltd | Oberlin | Sellers", "Larch Ltd | Larch | Sellers"],
    ],
    [
      "one word for both parties says nothing of either",
      'Agreement between Fennick Inc. ("Fennick") and Oberlin Ltd ("Oberlin") (collectively, the "Members")',
      ["Fennick Inc. | Fennick", "Oberlin Ltd | Oberlin"],
    ],
    [
      "initials of somebody else behind a party",
      'Agreement between Fennick Bank Corporation (the "Bank"), insured by the Crop Insurance Fund ("CIF"), and Oberlin Ltd ("Oberlin").',
      ["Fennick Bank Corporation | Bank", "Oberlin Ltd | Oberlin"],
    ],
    [
      "a preamble without between",
      'CARRIAGE CONTRACT\n\nJSC Oberlin, hereinafter referred to as the "Company", in the person of its director, on the one side, and JSC Fennick, hereinafter referred to as the "Principal", on the other side, have entered into this contract.\n\nDisputes between the Ministry of Roads ("Roads") and the Pier Company are settled in court.',
      ["JSC Oberlin | Company", "JSC Fennick | Principal"],
    ],
    [
      "numbered parties under a date",
      'HOSTING AGREEMENT\n\nDated 3 May 2026\n\n(1) Oberlin Dairy Limited, a company registered in Scotland (number 123) of 4 Pier Road ("Oberlin"); and\n\n(2) Fennick Limited, of 9 Quay Street ("Fennick").\n\n1. Fennick hosts the shop.',
      ["Oberlin Dairy Limited | Oberlin", "Fennick Limited | Fennick"],
    ],
    [
      "numbered clauses are no parties",
      'HOSTING AGREEMENT\n\n(1) The Services are described in Annex 1 ("Services").\n\n(2) The Fees are due monthly ("Fees").',
      [],
    ],
    [
      "a preamble on the line of its title",
      'RIGHTS AGREEMENT Tarnwise, a California corporation (the "Investor"), and Mutual Crop Corporation of Ohio (MCCO) agree as follows:',
      ["Tarnwise | Investor", "Mutual Crop Corporation of Ohio | MCCO"],
    ],
    [
      "a letter in which several confirm an agreement with one",
      'Ladies and Gentlemen:\n\nOberlin Bancorp, Inc. (the "Company") and Oberlin Bank d/b/a Pier Bank, a savings bank (the "Bank"), hereby confirm their agreement with Marlow & Pike, L.P. ("Marlow" or the "Agent") as follows.\n\nRepresentations and Warranties of the Company. The Company is a corporation.',
      ["Oberlin Bancorp, Inc. | Company", "Oberlin Bank | Bank", "Marlow & Pike, L.P. | Marlow | Agent"],
    ],
    [
      "people with an address, brackets without a space, a bare hereinafter",
      'Agreement between Oberlin Racing, Inc. (hereinafter Oberlin) and Ana Pike("Author") and Bo Lane of [address removed] (the "Editor").',
      ["Oberlin Racing, Inc. | Oberlin", "Ana Pike | Author", "Bo Lane | Editor"],
    ],
    [
      "no person where words go on about a place",
      'Agreement between Oberlin Ltd ("Oberlin") and Larch Ltd ("Larch") of Ohio and Iowa by law.',
      ["Oberlin Ltd | Oberlin", "Larch Ltd | Larch"],
    ],
    [
      "a letter to you",
      'Dear Ms. Lane:\n\nOberlin Foods, Inc. (the "Company") hereby engages you ("Advisor") on these terms.',
      ["Oberlin Foods, Inc. | Company", "you | Advisor"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(brief(partiesClause(text))).toEqual(expected);
  });

  it("takes no claims, periods or plans, no sentence in capitals and no body that oversees for a party", () => {
    for (const text of [
      'This agreement ends a difference between a Crossing Claim (the "Crossing Claim") and a Summer Period (the "Summer Period").',
      'Papers are filed under an agreement between the Securities and Exchange Commission ("SEC") and others.',
    ])
      expect(partiesClause(text).filter(({ aliases }) => aliases.length > 0)).toEqual([]);
    expect(
      brief(
        partiesClause(
          'AS BETWEEN COMPANY. COMPANY WILL HAVE NO LIABILITY AND THE BUYER WILL HOLD COMPANY HARMLESS.\n\nThis agreement is between Oberlin Ltd ("Oberlin") and Larch Ltd ("Larch").',
        ),
      ),
    ).toEqual(["Oberlin Ltd | Oberlin", "Larch Ltd | Larch"]);
  });
});

describe("companies with a short name", () => {
  it("knows a fund by the last word of its name, and no commission", () => {
    expect(
      brief(
        definedEntities(
          'This confirms that the Oberlin Short Term Fund (the "Fund") has agreed that Larch Distributors, LLC ("Larch") sells its shares, registered with the Securities and Exchange Commission ("SEC").',
        ),
      ),
    ).toEqual(["Oberlin Short Term Fund | Fund", "Larch Distributors, LLC | Larch"]);
  });
});
