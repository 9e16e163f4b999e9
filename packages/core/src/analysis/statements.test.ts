import { describe, expect, it } from "vitest";
import { statementsOf } from "./statements.js";
import type { PartiesFact, Side, Statement } from "./types.js";

const PARTY = "(?:the\\s+)?(?:customer|supplier)";
const SIDES: readonly (readonly [RegExp, Side])[] = [
  [new RegExp(`^${PARTY}\\s+and\\s+${PARTY}\\b`, "i"), "both"],
  [/^(?:the\s+)?(?:customer|northwind)\b/i, "customer"],
  [/^(?:the\s+)?(?:supplier|provider|contoso)\b/i, "provider"],
  [/^(?:each|either|neither|both|no)\s+part(?:y|ies)\b|^the\s+parties\b/i, "both"],
  [/^(?:the\s+)?(?:escrow\s+agent|subcontractors?)\b/i, "third"],
];

const parties: PartiesFact = {
  all: [],
  sideOf: (phrase) => SIDES.find(([pattern]) => pattern.test(phrase))?.[1] ?? null,
  pattern: () => "Customer|Supplier",
  marked: (text) => text,
};

function read(text: string): Statement[] {
  return statementsOf(text, parties);
}

function brief(text: string): string[] {
  return read(text).map((one) => `${one.side ?? "-"} ${one.modality}${one.negated ? " not" : ""}: ${one.action}`);
}

describe("statementsOf", () => {
  it("gives a second modal the subject of the first", () => {
    expect(brief("Supplier shall host the site and shall not move it, and will report.")).toEqual([
      "provider duty: host the site",
      "provider prohibition not: move it",
      "provider duty: report",
    ]);
    expect(brief("Supplier shall host the site and Customer shall pay.")).toEqual([
      "provider duty: host the site",
      "customer duty: pay",
    ]);
  });

  it.each([
    ["Supplier shall encrypt all data.", "provider duty: encrypt all data"],
    ["The Supplier will promptly notify Customer.", "provider duty: notify customer"],
    ["Customer must pay.", "customer duty: pay"],
    [
      "Supplier agrees, to the extent that the work for Customer in the stores of the country may reasonably call for it, to train staff.",
      "provider duty: train staff",
    ],
    ["Representatives of Customer and Supplier, as named below, shall meet weekly.", "both duty: meet weekly"],
    ["The project managers of Supplier and Customer will confer.", "both duty: confer"],
    ["Supplier agrees to report monthly.", "provider duty: report monthly"],
    ["Supplier is responsible for backups.", "provider duty: backups"],
    ["Customer may audit the records.", "customer right: audit the records"],
    ["Customer shall have the sole and exclusive right to approve staff.", "customer right: to approve staff"],
    ["Customer is entitled to a refund.", "customer right: a refund"],
    ["Supplier shall not use the data.", "provider prohibition not: use the data"],
    ["Supplier may not subcontract.", "provider prohibition not: subcontract"],
    ["Supplier agrees not to solicit employees.", "provider prohibition not: solicit employees"],
    ["Neither party shall assign this Agreement.", "both prohibition not: assign this agreement"],
    ["Supplier shall not be required to deposit source code.", "provider no-duty not: deposit source code"],
    ["Supplier need not support old releases.", "provider no-duty not: support old releases"],
    ["Supplier needn’t support old releases.", "provider no-duty not: support old releases"],
    ["Supplier is not bound to support old releases.", "provider no-duty not: support old releases"],
    ["Supplier has no obligation to support old releases.", "provider no-duty not: to support old releases"],
    ["Supplier shall not be liable for delay.", "provider no-duty not: for delay"],
    ["Neither party is liable for delay.", "both no-duty not: for delay"],
    ["Supplier hereby irrevocably assigns the rights.", "provider transfer: the rights"],
    [
      "Supplier agrees to assign all right, title and interest in it.",
      "provider promise: all right, title and interest in it",
    ],
    ["Customer shall own the Deliverables.", "customer vesting: the deliverables"],
    ["Supplier retains all rights in its tools.", "provider retention: all rights in its tools"],
    ["Supplier represents and warrants that it is solvent.", "provider declaration: that it is solvent"],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each([
    ["Supplier agrees promptly to report each outage.", "provider duty: report each outage"],
    ["Supplier agrees, at no charge, to repair it.", "provider duty: repair it"],
    ["Supplier shall at all times keep logs.", "provider duty: keep logs"],
    ["Supplier will promptly and in any event within 24 hours notify Customer.", "provider duty: notify customer"],
    ["Supplier must, at its own cost, repair it.", "provider duty: repair it"],
    ["Supplier shall immediately, and in no event later than two days, call Customer.", "provider duty: call customer"],
    ["Supplier shall, and shall cause its staff to, comply with the policy.", "provider duty: comply with the policy"],
    ["Supplier is, at its own expense, required to insure the site.", "provider duty: insure the site"],
    ["Supplier shall, under no circumstances, resell it.", "provider prohibition not: resell it"],
    ["Supplier will in no case resell it.", "provider prohibition not: resell it"],
    ["Supplier shall at no time, and on no account, resell it.", "provider prohibition not: resell it"],
    ["Supplier shall not later than Friday deliver it.", "provider duty: not later than friday deliver it"],
    [
      "Supplier shall, at Customer's request, assign all rights and title in it.",
      "provider promise: all rights and title in it",
    ],
    ["All rights in it shall upon payment vest in Customer.", "customer vesting: customer"],
  ])("looks past adverbs and insertions: %s", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each([
    ["Customer and Supplier shall meet monthly.", "both"],
    ["The Customer and the Supplier shall each name a manager.", "both"],
    ["Supplier shall report to Customer and Supplier shall keep records.", "provider"],
    ["Supplier and its subcontractors shall follow the policy.", "provider"],
  ])("gives joined subjects one side: %s", (text, side) => {
    expect(read(text).at(-1)?.side).toBe(side);
  });

  it.each([
    ["Upon termination Supplier shall return the data.", "provider", "Upon termination"],
    ["Upon notice from Customer the Supplier shall stop.", "provider", "Upon notice from Customer"],
    ["If Customer so requests Supplier shall delete the data.", "provider", null],
    ["During the Term Customer may inspect the site.", "customer", null],
    ["At the end of a phase each party shall return the keys.", "both", null],
    ["In such case Customer and Supplier shall agree on a date.", "both", null],
    ["After a breach by Supplier shall come a review.", null, null],
  ])("finds the subject behind an opening without a comma: %s", (text, side, condition) => {
    expect(read(text)[0]).toMatchObject({ side, condition });
  });

  it("takes the actor of a passive from its agent", () => {
    expect(read("The Deliverables shall be owned by Customer.")[0]).toMatchObject({
      side: "customer",
      modality: "vesting",
      actor: "Customer",
    });
    expect(read("All logs shall be kept by Supplier.")[0]).toMatchObject({ side: "provider", modality: "duty" });
    expect(read("All logs shall be kept for a year.")[0]).toMatchObject({ actor: null, side: null, modality: "duty" });
    expect(read("The Work Product is the sole and exclusive property of the Customer.")[0]).toMatchObject({
      side: "customer",
      modality: "vesting",
    });
    expect(read("The tools shall remain the property of Supplier.")[0]).toMatchObject({
      side: "provider",
      modality: "retention",
    });
  });

  it("finds the subject behind the modal when the order is turned", () => {
    expect(read("In no event shall Supplier be liable for lost profits.")[0]).toMatchObject({
      side: "provider",
      modality: "no-duty",
      negated: true,
    });
    expect(read("Under no circumstances may Customer resell the Services.")[0]).toMatchObject({
      side: "customer",
      modality: "prohibition",
    });
  });

  it("reads 'nothing herein requires' as no duty", () => {
    expect(read("Nothing in this Agreement shall require Supplier to place code in escrow.")[0]).toMatchObject({
      modality: "no-duty",
      negated: true,
    });
  });

  it("looks past introductions and insertions for the subject", () => {
    expect(read("Within five days after a request, Supplier, at its own expense, shall repair it.")[0]?.side).toBe(
      "provider",
    );
    expect(read("If Customer requests it, the Supplier shall delete the data.")[0]?.side).toBe("provider");
    expect(
      read("Customer acknowledges that Supplier may use subcontractors.").map((one) => [one.side, one.modality]),
    ).toEqual([
      ["customer", "declaration"],
      ["provider", "right"],
    ]);
    expect(read("Supplier, its affiliates and agents shall comply.")[0]?.side).toBe("provider");
  });

  it("gives coordinated verbs their own statement and the same actor", () => {
    expect(brief("Supplier shall return the data and delete all copies.")).toEqual([
      "provider duty: return the data",
      "provider duty: delete all copies",
    ]);
    expect(brief("Supplier shall keep records and Customer may inspect them.")).toEqual([
      "provider duty: keep records",
      "customer right: inspect them",
    ]);
  });

  it("keeps condition, exception and hedge apart", () => {
    expect(read("Title passes to no one, but upon payment Supplier shall deliver, except for tools.")[0]).toMatchObject(
      { exception: "except for tools" },
    );
    expect(read("Upon full payment, Supplier shall assign all rights in it to Customer.")[0]?.condition).toBe(
      "Upon full payment",
    );
    expect(read("Supplier shall delete the data if Customer requests it.")[0]?.condition).toBe(
      "if Customer requests it",
    );
    expect(read("Supplier shall disclose nothing unless the law demands it.")[0]?.exception).toBe(
      "unless the law demands it",
    );
    expect(read("Supplier will use commercially reasonable efforts to restore service.")[0]?.hedge).toBe(
      "commercially reasonable efforts",
    );
    expect(
      read("Supplier shall report it as soon as practicable and in any event within 24 hours.")[0]?.hedge,
    ).toBeNull();
    expect(read("Supplier shall report it within 24 hours.")[0]?.hedge).toBeNull();
    const inverted = "Should the term end early, Supplier shall hand over the files within ten days.";
    expect(read(inverted).map(({ hedge }) => hedge)).not.toContain("should");
    expect(read("Supplier should hand over the files.")[0]?.hedge).toBe("should");
    expect(read("Supplier shall report it as soon as practicable, within 24 hours.")[0]?.hedge).toBeNull();
    expect(read("Supplier shall use reasonable efforts to report it within 24 hours.")[0]?.hedge).toBe(
      "reasonable efforts",
    );
    expect(read("Supplier shall, where practicable, report it within 24 hours.")[0]?.hedge).toBe("where practicable");
  });

  it.each([
    ["Supplier shall promptly notify Customer.", "promptly"],
    ["Supplier shall answer in a timely manner.", "in a timely manner"],
    ["Supplier shall update it from time to time.", "from time to time"],
    ["Supplier shall promptly and in any event within 24 hours notify Customer.", null],
    ["Supplier shall notify Customer within 24 hours.", null],
  ])("tells times that cannot be measured: %s", (text, vague) => {
    expect(read(text)[0]?.vague).toBe(vague);
  });

  it("keeps 'at will' and months apart from modals", () => {
    expect(read("The employment is at will.")).toEqual([]);
    expect(read("It starts on May 1.")).toEqual([]);
  });

  it("gives spans into the reading", () => {
    const text = "Supplier shall pay; Customer may object.";
    expect(read(text).map((one) => text.slice(one.start, one.end))).toEqual([
      "Supplier shall pay",
      "Customer may object.",
    ]);
  });
});

describe("words that are no duty", () => {
  it.each([
    ["Should the Supplier fail, Customer may step in.", ["customer right: step in"]],
    ["Customer may step in should Contoso be late.", ["customer right: step in should contoso be late"]],
    ["The purpose of the work is to reduce the backlog.", []],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("takes no list, habit or pleasure for a condition", () => {
    const condition = (text: string): string | null | undefined => read(text)[0]?.condition;
    expect(condition("Supplier shall supply the following: tools.")).toBeNull();
    expect(condition("Once per quarter Supplier shall report.")).toBeNull();
    expect(condition("Customer may suspend the work at once.")).toBeNull();
    expect(condition("Customer may export it whenever Customer likes.")).toBeNull();
    expect(condition("Supplier shall report once a fault is found.")).toBe("once a fault is found");
  });
});

describe("who acts", () => {
  it.each([
    ["If Supplier is served with a writ, it shall notify Customer.", ["provider duty: notify customer"]],
    ["When Customer asks, they shall return the files.", ["customer duty: return the files"]],
    ["If the software of Supplier fails, it shall report an error.", ["- duty: report an error"]],
    [
      "Supplier delivers a plan, and it shall contain dates.",
      ["provider duty: deliver a plan", "- duty: contain dates"],
    ],
    ["PRICES AND PAYMENT Supplier shall invoice monthly.", ["provider duty: invoice monthly"]],
    [
      "Reviews will be held on Mondays and minutes will be sent by Supplier.",
      ["- duty: be held on mondays", "provider duty: be sent by supplier"],
    ],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("asks the sentence before for whom a pronoun at the start stands", () => {
    expect(statementsOf("It shall report losses.", parties, () => "provider")[0]?.side).toBe("provider");
    expect(statementsOf("It shall include losses.", parties, () => "provider")[0]?.side).toBeNull();
  });
});

describe("short and plain forms", () => {
  it.each([
    ["All copies are to be returned.", ["- duty: be returned"]],
    ["Supplier is not to copy the files.", ["provider prohibition not: copy the files"]],
    ["After a loss Supplier’ll notify Customer.", ["provider duty: notify customer"]],
    ["The site runs on Supplier's own platform.", []],
    ["Supplier shall not be given access to the keys.", ["provider prohibition not: be given access to the keys"]],
    ["Customer shall be given access to the site.", ["- duty: be given access to the site"]],
    ["Supplier shall not attempt to copy it.", ["provider prohibition not: attempt to copy it"]],
    ["The code shall stand transferred to Customer.", ["customer vesting: customer"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe("the present tense", () => {
  it.each([
    ["The Supplier delivers the plan by 1 May.", ["provider duty: deliver the plan by 1 may"]],
    [
      "Supplier keeps a copy and returns it on request.",
      ["provider duty: keep a copy", "provider duty: return it on request"],
    ],
    ["If the Customer terminates, the Supplier deletes the data.", ["provider duty: delete the data"]],
    ["Supplier won't disclose the data.", ["provider prohibition not: disclose the data"]],
    ["Supplier doesn’t resell the data.", ["provider prohibition not: resell the data"]],
    ["Supplier isn't liable for delay.", ["provider no-duty not: for delay"]],
    ["You don't share passwords.", ["- prohibition not: share passwords"]],
    ["We answer tickets within an hour.", ["- duty: answer tickets within an hour"]],
    ["Supplier never stores the keys.", ["provider prohibition not: store the keys"]],
    ["The Customer hereby indemnifies and keeps safe Contoso.", ["customer duty: indemnify and keeps safe contoso"]],
    ["Supplier tests the patch, and Customer may object.", ["provider duty: test the patch", "customer right: object"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    "Supplier invoices are due at once.",
    "The data of Customer supports the plan.",
    "WHEREAS, Supplier provides the services.",
    "Supplier makes no warranty.",
    "The annex lists the sites.",
    "Keep the files to yourself.",
  ])("nothing: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
