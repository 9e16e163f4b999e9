import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./governing-law.js";

const allowed = { allowed: ["Austria", "England and Wales", "State of New York"] };

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    { name: "nothing is allowed or not", text: "This Agreement is governed by the laws of Malta." },
    { text: "This Agreement is governed by the laws of Austria.", options: allowed },
    { text: "This Agreement is governed by Austrian law, without its conflict rules.", options: allowed },
    { text: "English law shall govern this contract.", options: allowed },
    { text: "The laws of England and Wales shall govern this contract.", options: allowed },
    {
      text: "This Agreement shall be construed under the laws of the\nState of New York.",
      options: allowed,
    },
    {
      name: "the law and the courts in one breath",
      text: "This Agreement is governed by the laws and courts of Austria.",
      options: allowed,
    },
    { text: "This Agreement is governed by the laws, other than those on conflicts, of Austria.", options: allowed },
    { text: "This Agreement is made in Austria and governed by the laws thereof.", options: allowed },
    {
      text: "This Agreement is governed by the laws and decisions of the courts of the State of New York.",
      options: allowed,
    },
    {
      name: "courts, and what law permits",
      text: "Claims are determined in the courts of Malta, to the extent permitted by law.",
      options: allowed,
    },
    { text: "The proper law of this Agreement is that of Austria.", options: allowed },
    { text: "This Agreement is governed by German and Austrian law.", options: allowed },
    { text: "This Agreement is governed by the laws of Northern Ireland.", options: { allowed: ["Northern Ireland"] } },
    { name: "no law at all", text: "Disputes are heard by the courts of Vienna.", options: allowed },
    {
      name: "where a party comes from",
      text: "Supplier is a company incorporated under the laws of the State of Delaware.",
      options: allowed,
    },
  ],
  invalid: [
    {
      text: "1. This Agreement is governed by the laws of the State of Delaware.",
      options: allowed,
      findings: [
        {
          messageId: "other",
          message:
            "The contract is under a law that is not among those allowed: Austria, England and Wales, State of New York.",
          clause: "1",
        },
      ],
    },
    ...[
      {
        name: "another country's courts",
        words: "governed by the laws of France, and the courts of Austria have jurisdiction",
      },
      { name: "another country's seat", words: "governed by French law and is arbitrated in Vienna, Austria" },
      { name: "a language", words: "governed by the laws of France in its English version" },
      { name: "what is left out", words: "governed by the laws of France, without the conflict rules of Austria" },
    ].map(({ name, words }) => ({
      name,
      text: `This Agreement is ${words}.`,
      options: allowed,
      findings: [{ messageId: "other" }],
    })),
    {
      name: "a longer name",
      text: "This Agreement is governed by the laws of New Mexico.",
      options: { allowed: ["Mexico"] },
      findings: [{ messageId: "other" }],
    },
    {
      name: "the law of a longer name",
      text: "This Agreement is governed by Northern Irish law, and by the laws of Northern Ireland.",
      options: { allowed: ["Ireland"] },
      findings: [{ messageId: "other" }],
    },
    {
      name: "a longer word that begins the same",
      text: "This Agreement is governed by the laws of Indiana.",
      options: { allowed: ["India"] },
      findings: [{ messageId: "other" }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("governing-law.md", import.meta.url), "utf8"), { describe, it, provisions });
