import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Clauselint } from "./index.js";

type Wording = readonly [outcome: string, sides: string, clause: string];

/** One protection in many drafters' words: the outcome a lawyer would defend, the words for the sides, the clause. */
const wordings = JSON.parse(
  readFileSync(new URL("../../../fixtures/wordings.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly Wording[]>>;

function contract(sides: string, clause: string): string {
  const [customer = "", provider = ""] = sides.split("/");
  return `# Master Services Agreement

This Services Agreement is made between Harbour Mutual plc ("${customer}") and Kestrel Systems Ltd ("${provider}").

## 1. Services

1.1 ${provider} shall develop, host and maintain the claims software described in Schedule 1 for ${customer}. ${provider} shall deliver the Deliverables.

1.2 ${customer} shall pay ${provider} the fees within 30 days of each invoice. ${customer} will share personal data and business data with ${provider}.

## 2. Terms

${/^[|\w\s]+\n/.test(clause) ? clause : `2.1 ${clause}`}

# Schedule 1

The software for claims, hosting and support.
`;
}

describe.each(Object.entries(wordings))("%s", (ruleId, rows) => {
  test.each(rows)("%s (%s): %s", async (outcome, sides, clause) => {
    const { results } = await new Clauselint({ configFile: false }).lintText(contract(sides, clause));
    expect(results[0]?.assessments.find((one) => one.ruleId === ruleId)?.outcome).toBe(outcome);
  });
});
