import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

/** "The division of tasks between the parties appears from Appendix 4": who does what is somewhere else. */
const DIVISION =
  "(?:division|allocation|split|distribution|demarcation|apportionment) of (?:the )?(?:responsibilit(?:y|ies)|tasks|duties|roles)(?= (?:(?:between|among|amongst|of|for) (?:the |both )?(?:part(?:y|ies)|customer|client|buyer|supplier|vendor|provider|contractor)\\b|(?:is|are) (?:\\w+ )?(?:set out|shown|given|described|laid down|specified)|(?:appears?|follows?|results?) ))|(?:(?<=\\b(?:annex|appendix|schedule|exhibit|attachment|tables?|matrix|list|chart|below|parties|agreed?)\\b[^.;]{0,60})who (?:does|has to do|is to do) what|who (?:does|has to do|is to do) what(?=[^.;]{0,60}?\\b(?:annex|appendix|schedule|exhibit|attachment|tables?|matrix|list|chart|below|parties)\\b)|which (?:party|side|of the parties) (?:does|has to do|is to do) what(?=\\W*$|[,.;:]| (?:is|are|in|under|and|for|at|by|when|follows|appears|to)\\b))\\b";
const MATRIX =
  "(?:raci|rasci|racis)\\b(?: (?:matrix|chart|table))?|(?:responsibility (?:assignment )?|responsibilities )(?:matrix|matrices|charts?|tables?)|matrix of responsibilities|division of responsibilities|shared responsibility model|control ownership";
const NAMES_MATRIX = words(`\\b(?:${MATRIX}|${DIVISION})`);
const SHARED_OUT = words(
  "\\b(?:roles and responsibilities|respective (?:roles|responsibilities|duties|tasks)|responsibilities) of (?:the|both|each) (?:part(?:y|ies)|of the parties)\\b[^.;]{0,80}?\\b(?:are|is|shall be|as)\\b|\\b(?:the parties|both parties|each party)\\b[^.;]{0,60}?\\b(?:roles and responsibilities|following responsibilities|responsible for the following)\\b",
);

export const responsibilitySplit = defineProvision({
  type: "responsibility-split",
  description: "That the tasks are shared out between the parties in a matrix or in words.",
  anchors: [
    "raci",
    "rasci",
    "responsib",
    "control ownership",
    "respective",
    "tasks",
    "duties",
    "roles",
    "do what",
    "does what",
  ],
  patterns: [NAMES_MATRIX, SHARED_OUT],
  refine: ({ match }) => ({ favours: "both", facts: NAMES_MATRIX.test(match[0]) ? { matrix: true } : {} }),
  examples: {
    yes: [
      "The tasks of the parties are set out in the responsibility matrix in Schedule 5.",
      "A RACI chart is part of this statement of work.",
      "The split of tasks between Customer and Supplier is shown in Annex 3.",
      "Annex 2 shows which side does what.",
      "The allocation of duties among the parties follows from Schedule 2.",
      "The respective responsibilities of the parties are as follows.",
    ],
    no: [
      "The workflow shows users the role of who does what in a case.",
      "The law says which party does what damage.",
      "Supplier is responsible for its personnel.",
      "Supplier decides on the distribution of tasks among its staff.",
      "The allocation of responsibility for loss is set out in clause 9.",
      "Supplier shall not pass on racial data.",
      "The parties remain responsible for their own taxes.",
    ],
  },
});
