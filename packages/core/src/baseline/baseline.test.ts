import { describe, expect, it } from "vitest";
import type { DocumentSummary, Finding, LintResult } from "../engine/types.js";
import { baselineText, parseBaseline } from "./baseline-text.js";
import { identityOf } from "./identity.js";
import { matchDocuments, type NamedResult } from "./match-documents.js";
import { settleBaseline } from "./settle-baseline.js";
import type { BaselineEntry } from "./types.js";
import { prunedBaseline, recordedBaseline, type BaselineUpdate } from "./update-baseline.js";

const print = (letter: string): string => letter.repeat(16);

function finding(letter: string): Finding {
  return {
    ruleId: "test/rule",
    severity: "error",
    messageId: "found",
    message: "found",
    location: { clause: "", line: 1, column: 1, start: 0, end: 0 },
    headingPath: [],
    evidence: [],
    searched: [],
    related: [],
    suggestions: [],
    fingerprint: print(letter),
  };
}

const summary = (title: string): DocumentSummary => ({
  format: "markdown",
  kind: "sow",
  title,
  parties: [{ name: "Acme Ltd", aliases: [], role: "customer" }],
  segments: [],
  words: 10,
  notRead: [],
});

/** A document whose findings have these fingerprints. */
function named(name: string, title: string, letters: string): NamedResult {
  const findings = Array.from(letters).map(finding);
  return { name, result: { filePath: name, document: summary(title), findings, assessments: [], suppressed: [] } };
}

const entries = (file: string, title: string, letters: string): BaselineEntry[] =>
  Array.from(letters).map((letter) => ({
    file,
    ruleId: "test/rule",
    fingerprint: print(letter),
    identity: identityOf(summary(title)),
  }));

/** What is told of each document once the baseline is applied. */
function left(results: readonly NamedResult[], baseline: readonly BaselineEntry[], gone: readonly string[]): string[] {
  const matched = matchDocuments(results, baseline, (file) => gone.includes(file));
  return results.map(({ name, result }) => {
    const { findings } = settleBaseline(result, matched, "baseline.txt");
    return `${name}: ${findings.map(({ fingerprint }) => fingerprint.charAt(0)).join("")}`;
  });
}

describe("matching", () => {
  it("tells only what the baseline does not have", () => {
    expect(left([named("a.md", "A", "abc")], entries("a.md", "A", "ab"), [])).toEqual(["a.md: c"]);
  });

  it("knows a document that was moved or converted by its title and parties", () => {
    const baseline = [...entries("a.md", "A", "ab"), ...entries("b.md", "B", "ac")];
    expect(left([named("new/x.docx", "A", "abd")], baseline, ["a.md"])).toEqual(["new/x.docx: d"]);
  });

  it("never gives what one document is known for to another", () => {
    // both lack the same protection; the file that is known for it is still there
    expect(left([named("b.md", "A", "a")], entries("a.md", "A", "a"), [])).toEqual(["b.md: a"]);
    expect(left([named("b.md", "B", "a")], entries("a.md", "A", "a"), ["a.md"])).toEqual(["b.md: a"]);
    // one file is gone, so one document may take its place
    const two = [named("b.md", "A", "a"), named("c.md", "A", "a")];
    expect(left(two, entries("a.md", "A", "a"), ["a.md"])).toEqual(["b.md: ", "c.md: a"]);
  });

  it("tells documents of one title apart by their names, then by what they share", () => {
    const baseline = [...entries("in/one.md", "A", "ab"), ...entries("in/two.md", "A", "cd")];
    const gone = ["in/one.md", "in/two.md"];
    expect(left([named("out/two.docx", "A", "cd"), named("out/one.docx", "A", "ab")], baseline, gone)).toEqual([
      "out/two.docx: ",
      "out/one.docx: ",
    ]);
    expect(left([named("x.md", "A", "cd"), named("y.md", "A", "ab")], baseline, gone)).toEqual(["x.md: ", "y.md: "]);
  });

  it("follows documents whose files change names with each other, or make room for a new one", () => {
    const baseline = [...entries("1.md", "A", "ab"), ...entries("2.md", "B", "bc")];
    expect(left([named("1.md", "B", "bc"), named("2.md", "A", "ab")], baseline, [])).toEqual(["1.md: ", "2.md: "]);
    const three = [named("1.md", "N", "ab"), named("2.md", "A", "ab"), named("3.md", "B", "bc")];
    expect(left(three, baseline, [])).toEqual(["1.md: ab", "2.md: ", "3.md: "]);
  });

  it("knows a document that was given another title in its file", () => {
    const baseline = [...entries("a.md", "A", "ab"), ...entries("b.md", "B", "c")];
    expect(left([named("a.md", "New", "ab"), named("b.md", "B", "c")], baseline, [])).toEqual(["a.md: ", "b.md: "]);
  });

  it("sets what is known apart and says where it is recorded", () => {
    const { result } = named("a.md", "A", "ab");
    const matched = matchDocuments([{ name: "a.md", result }], entries("a.md", "A", "a"), () => false);
    expect(settleBaseline(result, matched, "clauselint-baseline.tsv").suppressed).toEqual([
      {
        ...finding("a"),
        suppression: { source: "baseline", reason: "recorded in the baseline", place: "clauselint-baseline.tsv" },
      },
    ]);
  });
});

describe("updating", () => {
  const before = [
    ...entries("a.md", "A", "ab"),
    ...entries("other.md", "O", "x"),
    ...entries("gone.md", "G", "y"),
    ...entries("old.md", "M", "mn"),
  ];
  const failed: LintResult = {
    ...named("other.md", "O", "").result,
    document: null,
    error: { code: "file-damaged", message: "damaged" },
  };
  function update(): BaselineUpdate {
    const results = [named("a.md", "A", "bc"), named("new.md", "M", "mo"), { name: "other.md", result: failed }];
    const isGone = (file: string): boolean => file === "gone.md" || file === "old.md";
    return { before, results, isGone, matched: matchDocuments(results, before, isGone) };
  }
  const short = (all: readonly BaselineEntry[]): string[] =>
    all.map(({ file, fingerprint }) => `${file} ${fingerprint.charAt(0)}`).sort();

  it("records what is found and keeps what was not linted or could not be read", () => {
    expect(short(recordedBaseline(update()))).toEqual(["a.md b", "a.md c", "new.md m", "new.md o", "other.md x"]);
  });

  it("prunes what is gone, adds nothing, and takes over new names", () => {
    expect(short(prunedBaseline(update()))).toEqual(["a.md b", "new.md m", "other.md x"]);
  });
});

describe("the file", () => {
  it("has one sorted line an entry and reads back", () => {
    const all = [...entries("b c/ü.md", "B", "ba"), ...entries("a.md", "A", "c"), ...entries("a.md", "A", "c")];
    const text = baselineText(all);
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.map((line) => line.split("\t").slice(0, 3))).toEqual([
      ["a.md", "test/rule", print("c")],
      ["b c/ü.md", "test/rule", print("a")],
      ["b c/ü.md", "test/rule", print("b")],
    ]);
    expect(baselineText(parseBaseline(text, "b.txt"))).toBe(text);
    expect(baselineText(parseBaseline(text.replaceAll("\n", "\r\n"), "b.txt"))).toBe(text);
    expect(baselineText([...all].reverse())).toBe(text);
  });

  it.each([
    ["a.md\ttest/rule\tnothing\n", "this is no line of a baseline"],
    ["<<<<<<< ours\n", "a merge conflict is left here"],
  ])("says which line is wrong: %j", (line, message) => {
    expect(() => parseBaseline(`# head\n${line}`, "b.txt")).toThrow(
      expect.objectContaining({ code: "baseline-invalid", message, place: "b.txt:2" }) as Error,
    );
  });
});
