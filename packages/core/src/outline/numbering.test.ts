import type { ListItem, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { heading, paragraph, read, shape } from "./shape.fixture.js";

describe("numbers", () => {
  it("believes a number without a stop that the numbers behind it count in", () => {
    const document = read(
      "1 SCOPE",
      "1.1 One.",
      "9 7 WARRANTIES",
      "7.1 Two.",
      "8 INDEMNITY.",
      "8.1 Three.",
      "9 LIABILITY.",
    );
    expect(shape(document)).toContain("§ 8 <INDEMNITY>");
    expect(shape(document)).toContain("§ 9 <LIABILITY>");
  });

  it("keeps plain numbers inside a point of a section that counts in two steps", () => {
    const document = read(
      "1. First exhibit",
      "ARTICLE II",
      "TERM",
      "2.1 Effects of Termination.",
      "(a) Licences.",
      "A. Grants.",
      "1. Licence to the Works. Norwind grants a licence.",
      "2. Licence to the Tools. Norwind grants a licence.",
      "B. Royalties. None are due.",
      "(b) Stock. Norwind takes it back.",
      "2.2 Survival. This lasts.",
    );
    expect(shape(document).flatMap((line) => /[·§] (2\S+)/.exec(line)?.[1] ?? [])).toEqual([
      "2|1",
      "2|1|a",
      "2|1|a|a",
      "2|1|a|a|1",
      "2|1|a|a|2",
      "2|1|a|b",
      "2|1|b",
      "2|2",
    ]);
  });

  it("keeps an automatic list inside a section whose number was typed", () => {
    const numbered = (label: string, value: string): RootContent => ({ ...paragraph(value), data: { label } });
    const document = read(
      heading(1, "Services Agreement"),
      heading(2, "1. Services"),
      "1.1 Halden shall perform.",
      heading(2, "2. Lists"),
      heading(3, "Attachments"),
      numbered("1.", "the plan;"),
      numbered("2.", "the rates."),
      heading(2, "3. Fees"),
    );
    expect(shape(document).filter((line) => /plan|rates|Fees/.test(line))).toEqual([
      "    · 2|1 the plan;",
      "    · 2|2 the rates.",
      "§ 3 <Fees>",
    ]);
  });

  it("goes on with a list behind a note, which has no number of its own", () => {
    const note: RootContent = { type: "footnoteDefinition", identifier: "1", children: [paragraph("3. Net of tax.")] };
    const document = read("1. LIST", "1.1 The following:", "(a) first:", "(i) inner;", note, "(ii) more;", "(b) last.");
    expect(shape(document).flatMap((l) => /[·§] (\S*) (?:inner|more|last|3|Net)/.exec(l)?.[1] ?? [])).toEqual([
      "1|1|a|i",
      "-",
      "1|1|a|ii",
      "1|1|b",
    ]);
  });

  it("keeps the number of an item that holds a quotation", () => {
    const item = (label: string, value: string): ListItem => ({
      type: "listItem",
      children: [{ type: "blockquote", children: [paragraph(value)] }],
      data: { label },
    });
    const list: RootContent = { type: "list", ordered: true, children: [item("1.", "a plan;"), item("2.", "rates.")] };
    expect(shape(read("1. SCOPE", "1.1 Halden gives:", list)).slice(2)).toEqual([
      "    · 1|1|1 a plan;",
      "    · 1|1|2 rates.",
    ]);
  });
});
