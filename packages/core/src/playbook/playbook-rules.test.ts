import { describe, expect, it } from "vitest";
import { lintTestDocument } from "../testing/lint-test-document.js";
import type { LintResult } from "../engine/types.js";
import { playbookRules } from "./playbook-rules.js";
import { readPlaybook } from "./read-playbook.js";

/** Runs the one rule of a playbook over a text. */
async function lint(rule: Record<string, unknown>, text: string): Promise<LintResult> {
  const { playbook, problems } = await readPlaybook({ rules: [{ id: "one", ...rule }] }, [], []);
  expect(problems).toEqual([]);
  const [built] = await playbookRules(playbook.rules.map((read) => read.rule));
  if (built === undefined) throw new Error("no rule was made");
  return (await lintTestDocument(built, { text, kind: "msa" })).result;
}

const cover = { type: "required-clause", subject: "cyber insurance", find: ["cyber insurance"] };

describe("required-clause", () => {
  it("reads phrases across lines, cases and quotes, never inside a longer word", async () => {
    const found = await lint({ ...cover, find: ["provider's cover"] }, "1. PROVIDER’S\ncover is EUR 5 million.");
    expect(found.assessments[0]).toMatchObject({ outcome: "satisfied", evidence: [{ clause: "1" }] });
    const inside = await lint({ ...cover, find: ["ins"] }, "1. Supplier insures.");
    expect(inside.assessments[0]?.outcome).toBe("missing");
  });

  it("knows the parties by the names the contract gives them", async () => {
    const text = `This Agreement is made between Harbour Bank Ltd ("Harbour", the customer) and Tidewater Systems Ltd ("Tidewater", the supplier).

1. Tidewater shall host the platform. Harbour shall pay the fees to Tidewater.

2. The data of Harbour stays with Harbour.`;
    const { assessments } = await lint({ ...cover, find: ["the data of {customer}"] }, text);
    expect(assessments[0]).toMatchObject({ outcome: "satisfied", evidence: [{ clause: "2" }] });
  });

  it("finds the elements in the section of the clause, and names those that are absent", async () => {
    const rule = { ...cover, elements: { amount: { words: "the amount", find: { pattern: "EUR \\d" } } } };
    const near = `# Agreement\n\n## 1. Cover\n\n1.1 Supplier holds cyber insurance.\n\n1.2 It is EUR 5 million.\n\n## 2. Fees\n\n2.1 The fee is EUR 9.`;
    expect((await lint(rule, near)).assessments[0]?.outcome).toBe("satisfied");
    const { findings } = await lint(rule, near.replace("1.2 It is EUR 5 million.", "1.2 It is enough."));
    expect(findings[0]).toMatchObject({
      outcome: "weak",
      severity: "info",
      message: "The clause on cyber insurance is weak: it lacks the amount.",
    });
  });

  it("does not take words that deny it for the clause", async () => {
    for (const text of [
      "Supplier need not hold cyber insurance.",
      "This Agreement does not include cyber insurance.",
      "No cyber insurance is required.",
    ]) {
      expect((await lint(cover, `1. ${text}`)).assessments[0]?.outcome).toBe("negated");
    }
    expect((await lint(cover, "1. No later than May, cyber insurance shall start.")).assessments[0]?.outcome).toBe(
      "satisfied",
    );
  });

  it("asks where a recital is all there is, and does not count a heading", async () => {
    const recital =
      "# Agreement\n\n## Recitals\n\nWHEREAS the Supplier holds cyber insurance;\n\n## 1. Fees\n\n1.1 The Customer pays.";
    expect((await lint(cover, recital)).assessments[0]?.outcome).toBe("weak");
    expect((await lint(cover, "# Agreement\n\n## 1. Cyber insurance\n")).assessments[0]?.outcome).toBe("missing");
  });

  it("says where it looked in words of the author's own", async () => {
    const { findings } = await lint({ ...cover, message: "No cover!" }, "1. Supplier hosts.\n\n2. Customer pays.");
    expect(findings[0]?.message).toBe("No cover! (looked in §1–§2).");
    expect(findings[0]?.suggestions).toEqual([]);
  });
});

describe("threshold", () => {
  const pay = { type: "threshold", subject: "payment", find: ["invoice"], atLeast: "30 days", atMost: "2 months" };

  it.each([
    ["within forty-five (45) days of the invoice", "satisfied"],
    ["within 6 weeks of the invoice", "satisfied"],
    ["within 20 business days of the invoice", "weak"],
    ["within 90 days of the invoice", "weak"],
    ["upon receipt of the invoice", "weak"],
    ["when it likes", "not-applicable"],
  ])("%s: %s", async (words, outcome) => {
    expect((await lint(pay, `1. Customer shall pay ${words}.`)).assessments[0]?.outcome).toBe(outcome);
  });

  it.each([
    [{ atMost: "12 months" }, "one year", "satisfied"],
    [{ atMost: "12 months" }, "366 days", "weak"],
    [{ atLeast: "1 year" }, "twelve (12) months", "satisfied"],
    [{ atLeast: "12 months" }, "360 days", "weak"],
    [{ atLeast: "12 months" }, "365 days", "satisfied"],
    [{ atLeast: "2 years" }, "24 months", "satisfied"],
    [{ atLeast: "6 months" }, "180 days", "satisfied"],
  ])("%o, %s: %s", async (limit, period, outcome) => {
    const rule = { type: "threshold", subject: "notice", find: ["notice"], ...limit };
    expect((await lint(rule, `1. Supplier gives notice of ${period}.`)).assessments[0]?.outcome).toBe(outcome);
  });

  it("takes the figure nearest to the words", async () => {
    const text = "1. Customer pays an invoice within 40 days, and Supplier answers within 2 days.";
    expect((await lint(pay, text)).assessments[0]?.outcome).toBe("satisfied");
  });

  it("says the figure and the limit, and lets the clause decide that breaks it", async () => {
    const { findings } = await lint(pay, "1. An invoice is due in 40 days.\n\n2. A late invoice is due in 5 days.");
    expect(findings[0]).toMatchObject({
      message: "The clause on payment says 5 days; at least 30 days is asked for.",
      location: { clause: "2" },
    });
  });

  it("does not convert currencies", async () => {
    const rule = { ...pay, find: ["cover"], atLeast: "EUR 5 million", atMost: undefined };
    expect((await lint(rule, "1. The cover is EUR 6,000,000.")).assessments[0]?.outcome).toBe("satisfied");
    const { findings } = await lint(rule, "1. The cover is USD 6,000,000.");
    expect(findings[0]?.message).toContain("cannot be compared with at least EUR 5 million");
  });

  it("may ask for the clause itself", async () => {
    expect((await lint({ ...pay, required: true }, "1. Supplier hosts.")).assessments[0]?.outcome).toBe("missing");
  });
});

describe("required-attachment", () => {
  const rule = { type: "required-attachment", subject: "the price list", title: "price" };

  it("tells an empty one, and one that is named and not there", async () => {
    const empty = await lint(rule, "# Agreement\n\n1. Supplier hosts.\n\n# Schedule 1 Prices\n");
    expect(empty.assessments[0]?.outcome).toBe("weak");
    const { findings } = await lint(rule, "# Agreement\n\n1. The prices stand in Schedule 1.\n\n2. Supplier hosts.");
    expect(findings[0]?.message).toMatch(
      /^The text names the price list, but no such attachment was found in §1–§2\.$/,
    );
    expect(findings[0]?.evidence[0]?.clause).toBe("1");
  });
});

describe("phrases", () => {
  it("reports each place, with the wording that is preferred, for this contract's parties", async () => {
    const rule = { type: "preferred-wording", find: "as the case may be", instead: "as {customer} decides" };
    const { findings } = await lint(
      rule,
      "1. Fees rise or fall, as the case may be.\n\n2. Scope too, as the case may be.",
    );
    expect(findings.map(({ location, suggestions }) => [location.clause, suggestions[0]?.text])).toEqual([
      ["1", "as the Customer decides"],
      ["2", "as the Customer decides"],
    ]);
  });

  it("keeps to the side that acts, in lists too, and to the heading above", async () => {
    const rule = { type: "forbidden-phrase", find: { phrase: "at any time", by: "provider", under: "fees" } };
    const text = `# Agreement\n\n## 1. Fees\n\n1.1 The Supplier may:\n\n(a) raise the fees at any time;\n\n(b) send invoices.\n\n1.2 The Customer may ask at any time.\n\n## 2. Term\n\n2.1 The Supplier may leave at any time.`;
    const { findings } = await lint(rule, text);
    expect(findings.map(({ location }) => location.clause)).toEqual(["1.1(a)"]);
  });

  it("runs a pattern that would never end on a backtracking engine", async () => {
    const rule = { type: "forbidden-phrase", find: { pattern: "(a+)+b" } };
    expect((await lint(rule, `1. ${"a".repeat(5000)}.`)).findings).toEqual([]);
  });
});
