import { defineRule } from "@clauselint/core";

/** Fractions in words ("one-third") and in figures ("33.3") are rounded differently. */
const TOLERANCE = 0.01;

/** Reports numbers whose words and figures differ. */
export default defineRule({
  meta: {
    id: "hygiene/number-word-mismatch",
    severity: "error",
    docs: {
      summary: "A number given in words and in figures is the same number.",
      why: "Where words and figures differ, nobody knows which holds; many courts let the words prevail, so the longer notice period or the smaller amount may bind you by accident.",
      fix: "Decide which number was agreed and write it once, or write both the same.",
      references: [{ title: "UCC § 3-114: words prevail over numbers in a contradictory instrument", verified: "M" }],
    },
    messages: {
      mismatch: "The words “{{quote}}” say {{inWords}} in words and {{inFigures}} in figures.",
    },
  },
  create: ({ document, report }) => ({
    Quantity(node) {
      const { value, inWords } = node;
      if (value === null || inWords === undefined || areAlike(value, inWords)) return;
      report({
        messageId: "mismatch",
        at: node,
        evidence: [node],
        data: { quote: document.quote(node), inWords: figures(inWords), inFigures: figures(value) },
      });
    },
  }),
});

function areAlike(value: number, inWords: number): boolean {
  const areWhole = Number.isInteger(value) && Number.isInteger(inWords);
  return Math.abs(value - inWords) <= (areWhole ? 0 : TOLERANCE * Math.abs(value));
}

/** Digits in groups of three, as contracts write them. */
const figures = (value: number): string => {
  const [whole = "", fraction] = String(Number(value.toFixed(4))).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
