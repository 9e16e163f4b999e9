import { expect, test } from "vitest";
import { todayOf } from "./today.js";

const clock = (): number => Date.UTC(2026, 11, 31, 23, 59);

test("the day asked for, else that of SOURCE_DATE_EPOCH, else that of the clock in UTC", () => {
  expect(todayOf("2027-01-31", { SOURCE_DATE_EPOCH: "0" }, clock)).toBe("2027-01-31");
  expect(todayOf(null, { SOURCE_DATE_EPOCH: "86400" }, clock)).toBe("1970-01-02");
  expect(todayOf(null, { SOURCE_DATE_EPOCH: "" }, clock)).toBe("2026-12-31");
  expect(todayOf(null, {}, clock)).toBe("2026-12-31");
});

test("a day that is none is refused", () => {
  expect(() => todayOf("tomorrow", {}, clock)).toThrow('--today needs a day as in 2027-01-31, not "tomorrow"');
});

test.each(["soon", "-1", "100000000000000000"])("a SOURCE_DATE_EPOCH that is none is refused: %s", (epoch) => {
  expect(() => todayOf(null, { SOURCE_DATE_EPOCH: epoch }, clock)).toThrow(
    `SOURCE_DATE_EPOCH needs seconds since 1970 as in 1798675200, not "${epoch}"`,
  );
  expect(todayOf("2027-01-31", { SOURCE_DATE_EPOCH: epoch }, clock)).toBe("2027-01-31");
});
