import { describe, expect, it } from "vitest";
import { ClauseNumbers } from "./clause-numbers.js";

function cut(text: string, numbers = new ClauseNumbers()): string[] {
  const cuts = [0, ...numbers.splits(text), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end).trim());
}

describe("ClauseNumbers", () => {
  it("splits at the next number, its children and the next number above", () => {
    expect(
      cut("2. Supply. 2.1 Order. Buyer may order. 2.2 Delivery. Seller shall deliver. 3. Price. 3.1 Rates. It pays."),
    ).toEqual([
      "2. Supply.",
      "2.1 Order. Buyer may order.",
      "2.2 Delivery. Seller shall deliver.",
      "3. Price.",
      "3.1 Rates. It pays.",
    ]);
  });

  it("splits behind a heading that has no full stop", () => {
    expect(cut("1. TERM 1.1 The term is long. 2. FEES AND COSTS 2.1 The fee is low.")).toEqual([
      "1. TERM",
      "1.1 The term is long.",
      "2. FEES AND COSTS",
      "2.1 The fee is low.",
    ]);
  });

  it.each([
    "4.1 Fees. As Section 4.2 Delivery says, and Sections 4.2 and 4.3 Risk repeat.",
    "4.1 Fees. The amount is EUR 4.2 Million. Version 4.2 Release notes.",
    "4.1 Fees. The office is at 5. Avenue. Room 7.1 Tower.",
    "1. Hours. Open from 9. Monday to 12. Friday.",
  ])("leaves %j whole", (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it("splits at the next number without a stop before a title in capitals", () => {
    expect(
      cut("8 WARRANTY. The work is sound, as described herein. 9 LIMITS OF LIABILITY. EXCEPT FOR INTENT, 10% applies."),
    ).toEqual([
      "8 WARRANTY. The work is sound, as described herein.",
      "9 LIMITS OF LIABILITY. EXCEPT FOR INTENT, 10% applies.",
    ]);
  });

  it.each([
    "8 TERM. IT ENDS WITHIN 9 MONTHS. NOTICE IS GIVEN BY LETTER.",
    "8 TERM. The notice is long. 9 MONTHS. It ends then.",
    "8 TERM. The notice is long. 9 Boxes. They are full.",
    "8 TERM. The notice is long. 12 LIMITS OF LIABILITY. They are high.",
    "8 TERM. THE NOTICE IS LONG. 9 PERSONS SHALL KNOW IT WHO WORK AT THE PLACE OF THE OTHER PARTY TO IT.",
  ])("leaves the number in %j where it is", (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it("splits at numbers behind their noun, Roman ones too", () => {
    expect(
      cut(
        "SECTION 1. DUTIES Section 1.1 The agent acts. Section 1.2 It reports, as Section 1.3 says. SECTION 2. FEES Section 2.1 They are low.",
      ),
    ).toEqual([
      "SECTION 1. DUTIES",
      "Section 1.1 The agent acts.",
      "Section 1.2 It reports, as Section 1.3 says.",
      "SECTION 2. FEES",
      "Section 2.1 They are low.",
    ]);
    expect(
      cut(
        "ARTICLE I. TERM 1.1 Length. It is long. ARTICLE II. FEES 2.1 Rates. They are low, by virtue of Article III.",
      ),
    ).toEqual([
      "ARTICLE I. TERM",
      "1.1 Length. It is long.",
      "ARTICLE II. FEES",
      "2.1 Rates. They are low, by virtue of Article III.",
    ]);
  });

  it("goes on with the first clause of the next section, whose heading has no number", () => {
    expect(cut("3.4 Notice. It is written. Fees and costs 4.1 Rates. They are low.")).toHaveLength(1);
    expect(cut("3.4 Notice. It is written. 4.1 Rates. They are low.")).toHaveLength(2);
  });

  it.each([
    "4. Fees. Section 9 Notices are free. They are sent.",
    "4. Fees. I Alone pay them. V Alone bears them.",
    "4. Fees. They fall under Section 5. Costs do not.",
  ])("takes no other mention in %j for a clause", (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it("remembers numbers from paragraph to paragraph", () => {
    const numbers = new ClauseNumbers();
    expect(cut("5.1 Scope. The work.", numbers)).toHaveLength(1);
    expect(cut("It includes tests. 5.2 Term. It is long.", numbers)).toEqual([
      "It includes tests.",
      "5.2 Term. It is long.",
    ]);
  });

  it("comes back from a list of its own to the numbers around it", () => {
    expect(
      cut("3. Costs. They include:   1. Post;   2. Phone;   4. Law. German law applies.   5. Courts. Hamburg."),
    ).toHaveLength(5);
  });

  it("splits letters only where a line end was lost", () => {
    expect(cut("7. Duties. The Carrier:   A. loads;   B. carries; and   C. unloads.")).toHaveLength(4);
    expect(cut("7. Duties. The Carrier (a) loads; (b) carries; and (c) unloads.")).toHaveLength(1);
  });
});
