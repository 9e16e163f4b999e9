import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

const rules = ["code-escrow/agreement", "code-escrow/release-conditions", "partner/audit-rights"];

test.each([
  ["code-escrow/agrement", "code-escrow/agreement"],
  ["agreement", "code-escrow/agreement"],
  ["PARTNER/AUDIT-RIGHTS", "partner/audit-rights"],
])("%s is taken for %s", (given, meant) => {
  expect(nearest(given, rules)).toBe(meant);
});

test("a name that resembles nothing has no neighbour", () => {
  expect(nearest("liability/cap", rules)).toBeNull();
  expect(nearest("x", [])).toBeNull();
});

test("a beginning finds the only name that has it", () => {
  expect(nearest("warn", ["error", "warning", "never"])).toBe("warning");
  expect(nearest("manage", ["managed-services", "management-of-change"])).toBeNull();
  expect(nearest("ma", ["managed-services"])).toBeNull();
});

test("a suffix that several rules share decides nothing", () => {
  expect(nearest("agreement", ["escrow/agreement", "license/agreement"])).toBeNull();
});
