import { expect, it } from "vitest";
import { attachmentsNamed } from "./attachments-named.js";

it.each([
  ["Schedule 2 - Service levels.docx", "schedule 2"],
  ["schedule-2_service-levels.pdf", "schedule 2"],
  ["ACME Exhibit B.md", "exhibit b"],
  ["annex_iv.prices.docx", "annex 4"],
  ["Appendix 1A.txt", "appendix 1a"],
])("%s is %s", (fileName, key) => {
  expect([...attachmentsNamed([fileName])]).toContain(key);
});

it.each(["msa.docx", "delivery schedule 2027.docx", "the annex.md", "sow-2.md"])("%s is none", (fileName) => {
  expect([...attachmentsNamed([fileName])]).toEqual([]);
});
