import { describe, expect, it } from "vitest";
import { areUnnamed } from "./unnamed-letters.js";

describe("areUnnamed", () => {
  it("is not true of words between spaces that have no name, of few signs, or of bullets", () => {
    expect(areUnnamed(["The\u0003Provider\u0003keeps\u0003the\u0003data\u0003of\u0003the\u0003Customer"])).toBe(false);
    expect(areUnnamed(["\u0001\u0002\u0003"])).toBe(false);
    expect(areUnnamed(["\uF0B7", "The Provider keeps the data of the Customer", "\uF0B7"])).toBe(false);
    expect(areUnnamed(["Backups ✓ ✓ ✓ ✗", "Restoring ✓ ✗ ✓ ✗", "Monitoring ✓ ✓ ✓ ✓"])).toBe(false);
  });

  it("is true of letters that stand for others, between spaces that have no name", () => {
    expect(areUnnamed(["7KH\u00033URYLGHU\u0003NHHSV\u0003WKH\u0003GDWD\u0003RI\u0003WKH\u0003&XVWRPHU"])).toBe(true);
  });

  it("is true of letters that go by the names of ornaments, as some printer drivers number them", () => {
    expect(areUnnamed(["✍✎✕ ✹✛✘✮✏✦✕✛ ✜✕✕✻✑ ✓✎✕ ✦✔✓✔ ✘✙ ✓✎✕ ✷✭✑✓✘✖✕✛"])).toBe(true);
  });
});
