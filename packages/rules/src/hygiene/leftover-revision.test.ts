import { readFileSync } from "node:fs";
import { RuleTester } from "@clauselint/core/testing";
import { strToU8, zipSync } from "fflate";
import { describe, it } from "vitest";
import rule from "./leftover-revision.js";

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../fixtures/${name}.docx`, import.meta.url));

/** A Word file of the inner XML of its body and its comments. */
function word(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
  const wrap = (name: string, inner: string): Uint8Array =>
    strToU8(`<w:${name} ${w} ${w14} ${w15}>${inner}</w:${name}>`);
  const files: Record<string, Uint8Array> = { "word/document.xml": wrap("document", `<w:body>${body}</w:body>`) };
  for (const [name, inner] of Object.entries(parts)) files[`word/${name}.xml`] = wrap(name, inner);
  return zipSync(files);
}

const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const ins = (author: string, text: string): string => `<w:ins w:author="${author}">${r(text)}</w:ins>`;
const del = (author: string, text: string): string =>
  `<w:del w:author="${author}"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const about = (id: number, text: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${r(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, text: string): string =>
  `<w:comment w:id="${id}" w:author="Bea Ott"><w:p w14:paraId="0000000${id}">${r(text)}</w:p></w:comment>`;

const answers = Array.from({ length: 21 }, (_, i) =>
  p(r(`1.${i + 1} The Supplier shall answer `) + ins("", "at once") + r(".")),
);
const row = `<w:tr><w:trPr><w:ins w:author="Ann"/></w:trPr><w:tc>${p(r("Fee"))}</w:tc><w:tc>${p(r("10"))}</w:tc></w:tr>`;
const move = (name: string): string => `<w:${name} w:author="Ann Lee">${r("Interest is due. ")}</w:${name}>`;
const changes = { messageId: "changes", severity: "warning" } as const;

new RuleTester({ describe, it }).run(rule, {
  valid: [
    "1. The fee is <ins>due</ins>.",
    { name: "a settled file", format: "docx", text: word(p(r("The fee is due."))) },
    {
      name: "a comment that is settled",
      format: "docx",
      text: word(p(about(3, "Interest is due.")), {
        comments: comment(3, "Done."),
        commentsExtended: '<w15:commentEx w15:paraId="00000003" w15:done="1"/>',
      }),
    },
    {
      name: "a comment that is a waiver",
      format: "docx",
      text: word(p(about(3, "Interest is due.")), {
        comments: comment(3, "clauselint-disable-next goals/milestones-dated -- dates follow"),
      }),
    },
  ],
  invalid: [
    {
      name: "who changed what, once a clause, at the sentence that was changed",
      format: "docx",
      text: word(
        p(r("1. Fees")) +
          p(
            r("1.1 The fee is fixed. It is due in ") +
              del("Ann Lee", "30") +
              ins("Ann Lee", "60") +
              r(" days") +
              ins("Bea Ott", " net") +
              r("."),
          ) +
          p(r("1.2 Interest is due.") + del("Ann Lee", " Costs are due.")),
      ),
      findings: [
        {
          ...changes,
          message: "Tracked changes are not settled: 2 insertions and 1 deletion by Ann Lee and Bea Ott.",
          clause: "1.1",
          quote: "It is due in 60 days net.",
        },
        {
          ...changes,
          message: "Tracked changes are not settled: 1 deletion by Ann Lee.",
          clause: "1.2",
          quote: "Interest is due.",
        },
      ],
    },
    {
      name: "what comments say, those of one clause together",
      format: "docx",
      text: word(p(r("1. Fees")) + p(r("1.1 The fee is ") + about(1, "fixed") + about(2, ".")), {
        comments: comment(1, "For how long?") + comment(2, "Agreed."),
      }),
      findings: [
        {
          messageId: "comments",
          message: "A comment by Bea Ott is left here: “For how long?”, with 1 more in this clause.",
          clause: "1.1",
          quote: "The fee is fixed.",
        },
      ],
    },
    {
      name: "a move, where the words went",
      format: "docx",
      text: word(p(r("1. Fees")) + p(r("1.1 The fee is due. ") + move("moveFrom")) + p(r("1.2 ") + move("moveTo"))),
      findings: [{ ...changes, message: "Tracked changes are not settled: 1 move by Ann Lee.", clause: "1.2" }],
    },
    {
      name: "one finding for a draft that is changed all over",
      format: "docx",
      text: word(p(r("1. Duties")) + answers.join("")),
      findings: [
        {
          messageId: "many",
          message:
            "21 clauses hold tracked changes or comments that are not settled: 21 insertions by somebody who is not named.",
          clause: "1.1",
        },
      ],
    },
    {
      name: "a draft with more changes than anyone makes",
      format: "docx",
      text: word(p(r("1. Duties")) + p(r("The Supplier shall ") + ins("Ann", "answer") + r(".")).repeat(3000)),
      findings: [
        {
          messageId: "many",
          message: "3000 clauses hold tracked changes or comments that are not settled: 3000 insertions by Ann.",
          quote: "The Supplier shall answer.",
        },
      ],
    },
    {
      name: "one a clause as long as they can be read",
      format: "docx",
      text: word(p(r("1. Duties")) + answers.slice(1).join("")),
      findings: answers.slice(1).map(() => changes),
    },
    {
      name: "rows that were put into a table",
      format: "docx",
      text: word(p(r("The fees are these.")) + `<w:tbl>${row}${row}</w:tbl>`),
      findings: [{ ...changes, message: "Tracked changes are not settled: 2 insertions by Ann.", quote: "Fee" }],
    },
    {
      name: "a document of which nothing is left",
      format: "docx",
      text: word(p(del("Ann", "Gone."))),
      findings: [{ ...changes, clause: "" }],
    },
    {
      name: "a contract with one change and one comment",
      format: "docx",
      text: fixture("msa-clean"),
      findings: [
        { messageId: "comments", clause: "10.1" },
        { messageId: "changes", clause: "11.4" },
      ],
    },
  ],
});
