import { expect, it } from "vitest";
import { unitOf } from "../outline/inline/units.js";
import { hoursIn } from "./hours-in.js";

it.each([
  ["seconds", 1 / 3600],
  ["minutes", 1 / 60],
  ["business hours", 1],
  ["working days", 33.6],
  ["weeks", 168],
  ["months", 720],
  ["years", 8760],
])("a unit written as %s has hours", (written, hours) => {
  expect(hoursIn(unitOf(written).name)).toBe(hours);
});

it("has none for what is no time", () => {
  expect(hoursIn(unitOf("euros").name)).toBeNull();
});
