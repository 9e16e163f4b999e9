import { describe, expect, it } from "vitest";
import { createFacts, defaultLimits, outline, parseFile } from "../../../packages/core/dist/index.js";
import { withoutFold } from "./left-out.mjs";
import { Support } from "./support.mjs";
import { usesIn } from "./uses.mjs";

const definition = {
  type: "hand-over",
  description: "Records are handed over.",
  anchors: ["records", "files"],
  patterns: [/\b(?:returns?|hands? over) (?:the |all )?records\b|\bfiles are given back\b/i],
  headingPatterns: [{ heading: /exit/i, pattern: /\bgets? the files\b/i }],
  unless: [/\bno (?:duty|need)\b/i],
  refine: ({ sentence }) => (sentence.reading.includes("draft") ? null : {}),
  examples: { yes: [], no: [] },
};

async function usesInText(text) {
  const parsed = await parseFile(new TextEncoder().encode(text), "contract.md", defaultLimits);
  const document = outline(parsed, "contract.md");
  const facts = createFacts(document, { parties: {}, kind: null, provisions: [definition] });
  return usesIn(definition, { document, facts }).map(({ sentence, found, refused }) => ({
    quote: document.quote(sentence),
    found: found.length,
    refused: refused.length,
  }));
}

describe("usesIn", () => {
  it("tells which sentences patterns found, and which an exception took back", async () => {
    const text = `# Agreement

## 1. Exit

1.1 Supplier returns all records.

1.2 Supplier has no duty to see that it hands over records.

1.3 Customer gets the files.

1.4 Supplier returns the records of a draft.

1.5 Supplier keeps records.
`;
    expect(await usesInText(text)).toEqual([
      // the alternative outside and the two inside it
      { quote: "Supplier returns all records.", found: 3, refused: 0 },
      { quote: "Supplier has no duty to see that it hands over records.", found: 0, refused: 2 },
      { quote: "Customer gets the files.", found: 1, refused: 0 },
    ]);
  });
});

describe("withoutFold", () => {
  const outermost = "hand-over pattern 0 0";
  const given = "hand-over pattern 0 5";
  const duty = "hand-over unless 0 1";

  it("strikes what a fifth alone justifies, there only", () => {
    const support = new Support();
    support.justify(given, 2);
    support.justify(outermost, 2);
    support.justify(outermost, 3);
    expect(withoutFold([definition], support, 2, "patterns")[0].patterns).toEqual([
      /\b(?:returns?|hands? over) (?:the |all )?records\b/i,
    ]);
    expect(withoutFold([definition], support, 3, "patterns")[0]).toBe(definition);
  });

  it("strikes what helps a fifth by luck and did nothing right elsewhere", () => {
    const support = new Support();
    support.gain(given, 1);
    expect(withoutFold([definition], support, 1, "patterns")[0].patterns[0].source).not.toContain("given");
  });

  it("keeps what helps nowhere", () => {
    expect(withoutFold([definition], new Support(), 0, "words")[0]).toBe(definition);
  });

  it("strikes words inside patterns only where it is told to", () => {
    const support = new Support();
    support.justify(duty, 4);
    expect(withoutFold([definition], support, 4, "patterns")[0]).toBe(definition);
    expect(withoutFold([definition], support, 4, "words")[0].unless.map(({ source }) => source)).toEqual([
      "\\bno (?:need)\\b",
    ]);
  });
});
