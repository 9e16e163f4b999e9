import { describe, expect, it } from "vitest";
import { partiesFact } from "./fact.js";
import { markedName } from "./marked-names.js";

const parties = partiesFact([
  { name: "Fernhill Data Services Ltd", aliases: ["Fernhill", "Supplier"], role: "provider", reason: "configured" },
  { name: "Oak", aliases: ["Customer"], role: "customer", reason: "configured" },
]);

describe("marked names", () => {
  const text = "The supplier and Fernhill Data Services Ltd's staff work for Oak and its Suppliers.";

  it("keeps every place of a text", () => {
    expect(parties.marked(text, "provider")).toHaveLength(text.length);
    expect(parties.marked(text, "provider").slice(61)).toBe(text.slice(61));
  });

  it("is found where the names stand, with article and possessive", () => {
    const found = Array.from(parties.marked(text, "provider").matchAll(new RegExp(markedName, "gi")), (match) =>
      text.slice(match.index, match.index + match[0].length),
    );
    expect(found).toEqual(["The supplier", "Fernhill Data Services Ltd's"]);
  });

  it("is not found in blanks and names of others", () => {
    expect(new RegExp(markedName, "i").test("____Zurich, _Zoe and the Customer")).toBe(false);
  });

  it("gives back a text that names nobody of the side", () => {
    expect(parties.marked("Nobody shall do anything.", "customer")).toBe("Nobody shall do anything.");
  });
});
