import { describe, expect, it } from "vitest";
import { FORMS } from "./forms.js";

/** One for each form of words, in their order. */
const SENTENCES = [
  "Customer shall own the reports.",
  "Supplier reserves all rights in its tools.",
  "Customer has full title to the reports.",
  "Customer is the sole owner of the reports.",
  "The reports are the property of Customer.",
  "The reports are Customer's property.",
  "The reports are owned by Customer.",
  "Title to the reports passes to Customer.",
  "The reports belong to Customer.",
  "The reports are Customer’s confidential information.",
  "Ownership vests in Customer.",
  "The reports are Customer’s.",
  "The reports are held in trust for Customer.",
  "The reports never cease to be Customer's.",
  "Supplier hereby assigns the reports to Customer.",
  "Supplier assigns all reports to Customer.",
  "The reports are hereby conveyed to Customer.",
  "All rights in the reports are assigned to Customer.",
  "This constitutes an assignment of the reports to Customer.",
  "Supplier shall transfer the reports.",
  "Supplier shall sign an assignment of the reports.",
  "Supplier acquires no interest in the reports. Supplier has no title.",
  "No title passes to Supplier.",
  "Copyrights shall not pass to Supplier.",
  "The reports are works made for hire.",
];

describe("forms of ownership", () => {
  it.each(SENTENCES.map((sentence, index) => [sentence, index] as const))("%s", (sentence, index) => {
    const form = FORMS[index];
    expect(sentence.search(form?.pattern ?? /$^/)).not.toBe(-1);
    for (const { pattern, anchors } of FORMS.filter((one) => sentence.search(one.pattern) !== -1))
      expect(
        anchors.filter((anchor) => sentence.toLowerCase().replaceAll("’", "'").includes(anchor)),
        pattern.source,
      ).not.toEqual([]);
  });

  it("has a sentence for each", () => {
    expect(SENTENCES).toHaveLength(FORMS.length);
  });
});
