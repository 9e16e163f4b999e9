import { defineRule } from "../rule/define-rule.js";
import type { Rule } from "../rule/types.js";

// They report once every rule has run over every document, so there is nothing they visit.
const create = (): Record<string, never> => ({});

const notUnderstood = defineRule({
  meta: {
    id: "clauselint/waiver-not-understood",
    severity: "error",
    docs: {
      summary: "Every waiver says for which rule it is, in words that are understood",
      why: "A waiver with a misspelt rule waives nothing, and whoever wrote it believes that it does.",
      fix: "Write `clauselint-disable-next family/rule -- reason until 2027-01-31 by AB`, with a rule that exists.",
    },
    messages: {
      unknownDirective: "“{{words}}” is no instruction to Clauselint. {{hint}}",
      noRule: "The waiver names no rule. Write: {{action}} family/rule -- reason.",
      noDashes: "Two dashes part the rules of a waiver from the reason. Write: {{action}} family/rule -- reason.",
      noDay: "“{{words}}” is no day. Write the last day of the waiver as in: until 2027-01-31.",
      nothingToEnable: "“{{words}}” ends a waiver, but none that it names is open here.",
      unknownRule: "The waiver names the rule “{{rule}}”, which does not exist. {{hint}}",
    },
  },
  create,
});

const withoutReason = defineRule({
  meta: {
    id: "clauselint/waiver-without-reason",
    severity: "error",
    docs: {
      summary: "Every waiver has a reason",
      why: "Nobody can tell later whether a waiver without a reason still holds; it waives nothing.",
      fix: "Write the reason behind two dashes, or as `reason` in the waivers file.",
    },
    messages: { withoutReason: "The waiver of {{what}} gives no reason, so it does not hold." },
  },
  create,
});

const expired = defineRule({
  meta: {
    id: "clauselint/expired-waiver",
    severity: "warning",
    docs: {
      summary: "No waiver is past its last day",
      why: "What was accepted for a time counts again from the day after; somebody has to decide anew.",
      fix: "Mend the contract and take the waiver out, or give it a new day and say why.",
    },
    messages: { expired: "The waiver of {{what}} held until {{until}} and holds no longer. Its reason: {{reason}}." },
  },
  create,
});

const unused = defineRule({
  meta: {
    id: "clauselint/unused-waiver",
    severity: "warning",
    docs: {
      summary: "Every waiver waives something",
      why: "A waiver that is left over hides the same fault when somebody makes it again.",
      fix: "Take the waiver out; where it should waive something, check the rule, the clause and the file it names.",
    },
    messages: { unused: "The waiver of {{what}} waives nothing. Its reason: {{reason}}." },
  },
  create,
});

/** The rules that judge waivers. */
export const waiverRules = { notUnderstood, withoutReason, expired, unused } satisfies Record<string, Rule>;
