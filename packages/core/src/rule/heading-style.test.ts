import { describe, expect, it } from "vitest";
import { parseTestDocument, type TestDocument } from "../testing/parse-test-document.js";
import { headingStyleOf } from "./heading-style.js";

async function heading(
  text: string,
  format: NonNullable<TestDocument["format"]> = "markdown",
  index = 0,
): Promise<string> {
  const { document } = await parseTestDocument({ text, format });
  const style = headingStyleOf(document);
  const part = style.numbered(index);
  return `${part?.prefix ?? ""}${style.write("Return of data")}${part?.paragraph === "" || part === null ? "" : ` / ${part.paragraph}`}`;
}

describe("headingStyleOf", () => {
  it.each<[string, string, string]>([
    [
      "Markdown headings",
      "# Agreement\n\n## 1. Payment of Fees\n\n1.1 Customer pays.\n\n## 2. Term of Contract\n\n2.1 It ends.",
      "3. Return of Data / 3.1",
    ],
    [
      "capitals",
      "# Agreement\n\n## 1. PAYMENT OF FEES\n\nCustomer pays.\n\n## 2. TERM OF CONTRACT\n\nIt ends.",
      "3. RETURN OF DATA",
    ],
    [
      "sentence case",
      "# Agreement\n\n## 1. Payment of fees\n\nCustomer pays.\n\n## 2. Term of contract\n\nIt ends.",
      "3. Return of data",
    ],
    [
      "headings without numbers",
      "# Agreement\n\n## Payment of Fees\n\nCustomer pays.\n\n## Term of Contract\n\nIt ends.",
      "Return of Data",
    ],
    ["numbers without headings", "# Agreement\n\n1. Customer pays.\n\n2. It ends.", "Return of data"],
    [
      "run-in headings",
      "# Agreement\n\n1. **Payment of Fees.** Customer pays.\n\n2. **Term of Contract.** It ends.",
      "3. Return of Data",
    ],
  ])("%s", async (_, text, expected) => {
    expect(await heading(text)).toBe(expected);
  });

  it("counts on in Roman numerals", async () => {
    const article = (number: string, name: string): string =>
      `ARTICLE ${number}\n${name} OF IT\n\nThe Customer shall do it all.\n\n`;
    const text = `SERVICES AGREEMENT\n\n${article("I", "PAYMENT")}${article("II", "TERM")}${article("III", "END")}`;
    expect(await heading(text, "text")).toMatch(/^ARTICLE IV\b.+RETURN OF DATA$/);
    expect(await heading(text, "text", 1)).toMatch(/^ARTICLE V\b/);
  });

  it("does not count the parts of an attachment", async () => {
    const text = "# Agreement\n\n## 1. Fees\n\nCustomer pays.\n\n# Schedule 1 Prices\n\n## 7. Rates of pay\n\nEUR 5.";
    expect(await heading(text)).toMatch(/^2\. /);
  });
});
