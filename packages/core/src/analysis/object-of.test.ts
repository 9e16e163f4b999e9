import { describe, expect, test } from "vitest";
import { parseMarkdownDocument } from "../testing/parse-test-document.js";
import { objectOf, type ActObject } from "./object-of.js";

async function read(sentence: string): Promise<ActObject | null> {
  const { document, facts } = await parseMarkdownDocument(
    `This agreement is made between Acme Ltd (the "Customer") and Contoso Ltd (the "Supplier").\n\n1. ${sentence}`,
  );
  const node = document.sentences.find((one) => document.quote(one) === sentence);
  const [statement] = node === undefined ? [] : facts.sentence(node).statements;
  return node === undefined || statement === undefined
    ? null
    : objectOf(statement, facts.sentence(node).reading, facts.parties);
}

describe("objectOf", () => {
  test.each<[string, ActObject]>([
    [
      "Supplier shall deliver the monthly report to Customer within five days.",
      { object: "the monthly report", beneficiary: "customer" },
    ],
    ["Supplier shall promptly notify Customer of any breach.", { object: null, beneficiary: "customer" }],
    ["Customer shall pay the Charges.", { object: "the Charges", beneficiary: null }],
    ["Supplier hereby assigns to Customer all rights in the Deliverables.", { object: null, beneficiary: "customer" }],
    ["Supplier may terminate.", { object: null, beneficiary: null }],
    [
      "Each party shall keep Confidential Information secret for the other party.",
      { object: "Confidential Information secret", beneficiary: "both" },
    ],
  ])("%s", async (sentence, expected) => {
    expect(await read(sentence)).toEqual(expected);
  });
});
