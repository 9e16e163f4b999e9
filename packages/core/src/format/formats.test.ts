import jestSarif from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { stripVTControlCharacters } from "node:util";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Finding, LintReport } from "../engine/types.js";
import { defineRule } from "../rule/define-rule.js";
import { checkstyle } from "./checkstyle.js";
import { compact } from "./compact.js";
import { csv } from "./csv.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { loadFormatter } from "./load-formatter.js";
import { sarif } from "./sarif.js";
import { stylish } from "./stylish.js";

const rule = defineRule({
  meta: {
    id: "data-ownership/example",
    severity: "error",
    docs: {
      summary: "The customer owns its data",
      why: "Without words of ownership the provider may keep it.",
      fix: "Say that the customer owns its data.",
      references: [{ title: "A standard", verified: "V" }],
    },
    messages: { adverse: "{{who}} keeps the data." },
  },
  create: () => ({}),
}).meta;

const base = {
  headingPath: [],
  evidence: [],
  searched: [],
  related: [],
  suggestions: [],
} satisfies Partial<Finding>;

const adverse: Finding = {
  ...base,
  ruleId: "data-ownership/example",
  severity: "error",
  outcome: "adverse",
  messageId: "adverse",
  message:
    "The provider keeps the data of the customer after the end of the agreement, which leaves the customer without it.",
  location: { clause: "7.3(a)", line: 120, column: 3, start: 4711, end: 4752 },
  headingPath: ["Property", "Data"],
  evidence: [
    { quote: "Provider shall own all \u001B[31mCustomer Data.", clause: "7.3(a)", start: 4711, end: 4752 },
    { quote: "Provider may retain copies.", clause: "Schedule 2, 4.1", start: 9000, end: 9027 },
  ],
  related: [
    { message: "the data is defined here", location: { clause: "1.1", line: 8, column: 1, start: 90, end: 120 } },
  ],
  fingerprint: "0123456789abcdef",
};

const missing: Finding = {
  ...base,
  ruleId: "code-escrow/other",
  severity: "warning",
  outcome: "missing",
  messageId: "missing",
  message: "No escrow agreement was found.",
  location: { clause: "", line: 1, column: 1, start: 0, end: 0 },
  searched: ["§1–§14", "Schedule 2"],
  suggestions: [
    {
      message: "Add an escrow clause",
      text: "The parties shall agree with an independent agent on the deposit of the source code. The agent shall hold it for as long as this agreement lasts.",
    },
  ],
  fingerprint: "fedcba9876543210",
};

const document = {
  format: "markdown",
  kind: "sow",
  title: "Statement of Work",
  parties: [
    { name: "Acme Ltd", aliases: ["Customer"], role: "customer" },
    { name: "Bolt Inc", aliases: [], role: "provider" },
  ],
  segments: [{ title: "Escrow Agreement", kind: "escrow", clause: "Schedule 4", start: 20, end: 40, parties: [] }],
  words: 5230,
  notRead: [],
} as const;

const report: LintReport = {
  schemaVersion: 1,
  tool: { name: "clauselint", version: "1.2.3" },
  results: [
    {
      filePath: "contracts/a b#1.md",
      document,
      findings: [missing, adverse],
      assessments: [
        { ruleId: "test/backups", outcome: "weak", missingElements: [], evidence: [], searched: ["§1"], alike: true },
      ],
      suppressed: [],
    },
    {
      filePath: "contracts/scan.pdf",
      document: {
        ...document,
        pages: 3,
        notRead: [{ kind: "image-only-page", what: "page 2 is an image without text", page: 2 }],
      },
      findings: [
        {
          ...adverse,
          severity: "info",
          location: { ...adverse.location, page: 2 },
          evidence: [],
          related: [],
        },
      ],
      assessments: [],
      suppressed: [
        {
          ...missing,
          severity: "error",
          suppression: {
            source: "document",
            reason: "Escrow follows in the order.",
            until: "2027-01-31",
            by: "AB",
            place: "b.pdf",
          },
        },
        { ...adverse, suppression: { source: "baseline", reason: "recorded", place: "clauselint-baseline.tsv" } },
      ],
    },
    {
      filePath: "contracts/x.pdf",
      document: null,
      findings: [],
      assessments: [],
      suppressed: [],
      error: { code: "file-damaged", message: "the file ends too early", hint: "Export it again." },
    },
  ],
  summary: { files: 3, errors: 1, warnings: 1, infos: 1, failed: 1, waived: 1, known: 1 },
};

describe("stylish", () => {
  test("by document and clause, with quotes, places and hints", () => {
    expect(stylish(report, { rules: [rule], columns: 80 })).toMatchSnapshot();
  });

  test("no line is wider than the terminal", () => {
    for (const columns of [40, 60, 120]) {
      const lines = stylish(report, { rules: [rule], columns }).split("\n");
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
    }
  });

  test("colours only when asked for, and none of the document's own", () => {
    const plain = stylish(report, { rules: [rule] });
    expect(plain).not.toContain("\u001B");
    const coloured = stylish(report, { rules: [rule], colour: true });
    expect(coloured).toContain("\u001B[31merror");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  test("a clean run says so", () => {
    const clean = {
      ...report,
      results: [{ filePath: "a.md", document, findings: [], assessments: [], suppressed: [] }],
      summary: { files: 1, errors: 0, warnings: 0, infos: 0, failed: 0, waived: 0, known: 0 },
    };
    expect(stylish(clean, { rules: [] })).toBe("Nothing to complain about in 1 document.\n");
  });
});

describe("json", () => {
  test("the report as it is", () => {
    expect(JSON.parse(json(report))).toEqual(report);
  });

  test("the order of keys does not depend on who made the report", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    expect(json(reversed(report) as LintReport)).toBe(json(report));
  });

  test("facts of provisions are sorted, and stay away when nobody asked", () => {
    const [first] = report.results;
    const provision = {
      type: "liability-cap",
      favours: "provider",
      facts: { days: 3, amount: 5 },
      evidence: [],
    } as const;
    const text = json({ ...report, results: first === undefined ? [] : [{ ...first, provisions: [provision] }] });
    expect(text.indexOf('"amount"')).toBeLessThan(text.indexOf('"days"'));
    expect(json(report)).not.toContain("provisions");
  });
});

describe("sarif", () => {
  const log: unknown = JSON.parse(sarif(report, { rules: [rule] }));

  test("it is valid SARIF 2.1.0", () => {
    // the schema is of draft 4, but for the name of its identifier it reads the same in draft 7
    const { id, $schema, ...schema } = jestSarif;
    expect([id, $schema]).toEqual([expect.stringContaining("sarif-2.1.0"), expect.stringContaining("draft-04")]);
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
      schema,
    );
    validate(log);
    expect(validate.errors).toBeNull();
    expect(validate({ ...(log as object), version: "2.0.0" })).toBe(false);
  });

  test("results, rules and notifications", () => {
    expect(log).toMatchSnapshot();
  });
});

describe("formats for other tools", () => {
  /** What a contract may hold to break out of a format. */
  const hostile: LintReport = {
    ...report,
    results: [
      {
        filePath: "a,b:c.md",
        document,
        findings: [
          {
            ...adverse,
            message: '=cmd|"x" <b>&\u0000 100% @everyone | [link](http://x) `code`\nnext',
            evidence: [{ quote: "=1+1", clause: "1", start: 0, end: 4 }],
            suggestions: [{ message: "Add", heading: "9. Escrow", text: "@everyone\n</details> ::error::,100%" }],
          },
        ],
        assessments: [],
        suppressed: [],
      },
    ],
  };

  test("compact", () => {
    expect(compact(report).split("\n")).toEqual([
      "contracts/a b#1.md:1:1: warning No escrow agreement was found. (code-escrow/other)",
      expect.stringMatching(
        /^contracts\/a b#1\.md:120:3: error §7\.3\(a\): The provider keeps .* \(data-ownership\/example\)$/,
      ),
      expect.stringMatching(/^contracts\/scan\.pdf: info §7\.3\(a\), page 2: /),
      "contracts/x.pdf: error the file ends too early (file-damaged)",
      "",
    ]);
    expect(compact(hostile).trimEnd()).not.toContain("\n");
  });

  test("jsonl: one result a line, the same as in the JSON report", () => {
    const lines = jsonl(hostile).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(hostile.results)));
    expect(jsonl(report).trimEnd().split("\n")).toHaveLength(3);
  });

  test("junit and checkstyle are well-formed XML whatever a contract holds", () => {
    for (const format of [junit, checkstyle]) {
      for (const one of [report, hostile]) expect(() => new SaxesParser().write(format(one)).close()).not.toThrow();
    }
    expect(junit(report)).toMatchSnapshot();
    expect(checkstyle(report)).toMatchSnapshot();
  });

  test("github: one command a finding, whatever a contract holds", () => {
    expect(github(report).split("\n")).toEqual([
      "::warning file=contracts/a b#1.md,line=1,col=1,title=code-escrow/other::No escrow agreement was found.%0ASuggestion: Add an escrow clause: “The parties shall agree with an independent agent on the deposit of the source code. The agent shall hold it for as long as this agreement lasts.”",
      expect.stringMatching(
        /^::error file=contracts\/a b#1\.md,line=120,col=3,title=data-ownership\/example::§7\.3\(a\): The /,
      ),
      expect.stringMatching(/^::notice file=contracts\/scan\.pdf,title=data-ownership\/example::§7\.3\(a\), page 2: /),
      "::error file=contracts/x.pdf,title=file-damaged::the file ends too early",
      "",
    ]);
    expect(github(hostile)).toMatch(
      /^::error file=a%2Cb%3Ac\.md,.*100%25 .*%0Anext%0ASuggestion: Add: “9\. Escrow \| .*100%25”\n$/,
    );
  });

  test("gitlab: a list of issues with fingerprints of their own", () => {
    const issues = JSON.parse(gitlab(report)) as { fingerprint: string; location: { lines: { begin: number } } }[];
    expect(issues).toMatchObject([
      {
        check_name: "code-escrow/other",
        severity: "minor",
        location: { path: "contracts/a b#1.md" },
        content: { body: expect.stringMatching(/^Add an escrow clause:\n\n> The parties shall agree/) as unknown },
      },
      { check_name: "data-ownership/example", severity: "major", location: { lines: { begin: 120 } } },
      { severity: "info", location: { path: "contracts/scan.pdf", lines: { begin: 1 } } },
      { check_name: "file-damaged", severity: "blocker" },
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    // the format knows no empty content
    expect(issues[1]).not.toHaveProperty("content");
  });

  test("csv: no formula, no broken row", () => {
    const rows = csv(hostile).split("\r\n");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(`"a,b:c.md",error,data-ownership/example,adverse,7.3(a),,120,"'=cmd|""x"" <b>`);
    expect(rows[1]).toContain(",'=1+1,");
    expect(rows[1]).toMatch(/,0123456789abcdef,"9\. Escrow \| @everyone <\/details> ::error::,100%"$/);
  });

  test("csv: as many cells in each row as the header has, the suggestion in the last", () => {
    const [header, missingRow, adverseRow] = csv(report).split("\r\n");
    expect(header).toMatch(/,fingerprint,suggestion$/);
    expect(missingRow).toMatch(/,fedcba9876543210,The parties shall agree .* as long as this agreement lasts\.$/);
    expect(adverseRow).toMatch(/,0123456789abcdef,$/);
    expect(csv(report)).toContain("\r\ncontracts/x.pdf,error,file-damaged,,,,,the file ends too early,,,\r\n");
  });

  test("markdown: a table a document; words of the contract stay words", () => {
    expect(markdown(report)).toMatchSnapshot();
    const row =
      markdown(hostile)
        .split("\n")
        .find((line) => line.startsWith("| ❌")) ?? "";
    expect(row).toContain("\\<b\\>");
    expect(row).toContain("@\u200Beveryone \\| \\[link\\]");
  });

  test("markdown: suggestions are folded away, and no word of theirs unfolds them", () => {
    expect(markdown(hostile)).toContain(
      "<details><summary>1 suggestion for the wording</summary>\n\n`data-ownership/example` Add:\n\n> **9. Escrow**\n> \n> @\u200Beveryone\n> \\</details\\> ::error::,100%\n\n</details>\n",
    );
  });
});

test("a formatter by its name", async () => {
  const format = await loadFormatter("json", []);
  expect(format(report)).toBe(json(report));
});
