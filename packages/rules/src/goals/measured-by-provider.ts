import type { Facts, SentenceFact } from "@clauselint/core";
import { sideOfWords } from "../provisions/side-of-statement.js";
import { words } from "../provisions/words.js";
import { operativeWith } from "../support/operative-with.js";

const MEASURED = "\\b(?:measur\\w+|determin\\w+|monitor\\w+|calculat\\w+|confirm\\w+|record\\w+|report\\w*)\\b";
/** "Measured solely by the Provider", "by the Provider's own tools": whoever stands behind it. */
const ALONE = words(
  `${MEASURED}[^;.]{0,60}?\\b(?:solely|exclusively|only)\\b[^;.]{0,30}?\\b(?:by|on|from)\\s+(?=([^;.]{1,60}))|${MEASURED}[^;.]{0,60}?\\b(?:by|on|from|with|in)\\s+(?=([^;.]{1,40}?)(?:['’]s?)?\\s+(?:own|internal)\\s+(?:monitoring|systems?|tools?|records?|logs?|measurements?))`,
);
const LEVEL = words("\\b(?:availab\\w+|uptime|service levels?|response times?|performance|kpis?)\\b");

/** The sentences by which nobody but the provider measures the service levels. */
export function measuredByProvider(facts: Facts): readonly SentenceFact[] {
  return operativeWith(ALONE, { facts }).filter(({ reading }) => {
    const [, only, own] = ALONE.exec(reading) ?? [];
    return LEVEL.test(reading) && sideOfWords(only ?? own ?? "", facts.parties) === "provider";
  });
}
