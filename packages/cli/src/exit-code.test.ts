import type { FailOn, LintReport } from "@clauselint/core";
import { expect, test } from "vitest";
import { exitCodeOf } from "./exit-code.js";

function ending(
  counts: Partial<LintReport["summary"]>,
  settings: { failOn?: FailOn; maxWarnings?: number; quiet?: boolean } = {},
): ReturnType<typeof exitCodeOf> {
  const summary = { files: 1, errors: 0, warnings: 0, infos: 0, failed: 0, waived: 0, known: 0, ...counts };
  return exitCodeOf(
    { schemaVersion: 1, tool: { name: "clauselint", version: "0" }, results: [], summary },
    { failOn: "error", maxWarnings: Number.POSITIVE_INFINITY, quiet: false, ...settings },
  );
}

test.each<[Partial<LintReport["summary"]>, FailOn, number]>([
  [{}, "info", 0],
  [{ errors: 1 }, "error", 1],
  [{ errors: 1 }, "never", 0],
  [{ warnings: 1 }, "error", 0],
  [{ warnings: 1 }, "warning", 1],
  [{ errors: 1 }, "warning", 1],
  [{ infos: 1 }, "warning", 0],
  [{ infos: 1 }, "info", 1],
  [{ failed: 1 }, "never", 2],
  [{ failed: 1, errors: 3 }, "error", 2],
])("%j with --fail-on %s ends with %i", (counts, failOn, code) => {
  expect(ending(counts, { failOn }).code).toBe(code);
});

test("warnings up to the maximum are fine, and more are told", () => {
  expect(ending({ warnings: 2 }, { maxWarnings: 2 })).toEqual({ code: 0, reason: null });
  expect(ending({ warnings: 3 }, { maxWarnings: 2 })).toEqual({
    code: 1,
    reason: "3 warnings, more than --max-warnings 2",
  });
  expect(ending({ warnings: 1 }, { maxWarnings: 0 }).reason).toBe("1 warning, more than --max-warnings 0");
  expect(ending({ warnings: 3 }, { maxWarnings: 2, failOn: "never" }).code).toBe(1);
});

test("a run that fails for what --quiet hides says so", () => {
  expect(ending({ warnings: 1 }, { failOn: "warning", quiet: true }).reason).toBe(
    "findings at or above --fail-on warning are hidden by --quiet: 1",
  );
});
