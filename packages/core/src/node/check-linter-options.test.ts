import { describe, expect, test } from "vitest";
import { defineRule } from "../rule/define-rule.js";
import { Clauselint } from "./clauselint.js";

const rule = defineRule({
  meta: {
    id: "test/any",
    severity: "warning",
    docs: { summary: "s", why: "w", fix: "f" },
    messages: { found: "a contract" },
  },
  create: () => ({}),
});

const make = (options: object) => (): Clauselint =>
  new Clauselint({ rules: [rule], provisions: [], version: "1", ...options });

describe("options that make no linter", () => {
  test.each<[object, string]>([
    [{ nonsense: 1 }, 'there is no option "nonsense"'],
    [{ concurrency: "fast" }, 'concurrency must be auto, off or a whole number above 0, not "fast"'],
    [{ concurrency: 1.5 }, "concurrency must be auto, off or a whole number above 0, not 1.5"],
    [{ cwd: "/no/such/folder" }, 'cwd must be a folder that is there, not "/no/such/folder"'],
    [{ cwd: import.meta.filename }, "cwd must be a folder that is there"],
    [{ today: new Date(0) }, "today must be a day as 2027-01-31, not a Date"],
    [{ today: 3 }, "today must be a day as 2027-01-31, not 3"],
    [{ today: "" }, 'today must be a day as 2027-01-31, not ""'],
    [{ today: "31.01.2026" }, 'today must be a day as 2027-01-31, not "31.01.2026"'],
    [{ rules: 3 }, "rules must be a list, not 3"],
    [{ rules: [{}] }, "the first of its rules is none: write defineRule({ meta, create })"],
    [{ rules: [rule, rule] }, "two of its rules are test/any"],
    [{ families: "no", baseline: 1 }, 'families must be true or false, not "no"; baseline must be the name of a file'],
    [{ overrideConfig: () => 3 }, "overrideConfig must be a mapping, not a function"],
  ])("%o", (options, message) => {
    expect(make(options)).toThrow(
      expect.objectContaining({
        name: "ClauselintError",
        code: "usage",
        message: expect.stringContaining(`these options make no Clauselint: ${message}`) as string,
      }) as Error,
    );
  });

  test("the nearest name is told", () => {
    expect(make({ concurency: "off" })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Did you mean "concurrency"?') as string }) as Error,
    );
  });
});

test("an option that is undefined is not given", () => {
  expect(make({ today: undefined, cwd: undefined, presets: undefined })).not.toThrow();
});
