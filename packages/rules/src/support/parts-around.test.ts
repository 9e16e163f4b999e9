import { expect, it } from "vitest";
import { partsAround } from "./parts-around.js";

it("gives the part of a sentence with the words, not its neighbours", () => {
  const reading = "Supplier keeps records; it replaces staff. Consent is needed for subcontracting";
  expect(partsAround(reading, /\bstaff\b/)).toEqual([" it replaces staff."]);
});

it("gives every part with the words", () => {
  expect(partsAround("One engineer; no lead; two engineers", /\bengineers?\b/)).toEqual([
    "One engineer;",
    " two engineers",
  ]);
});

it("does not take an abbreviation without white space behind it for an end", () => {
  expect(partsAround("Version 1.2 is built", /built/)).toEqual(["Version 1.2 is built"]);
});

it("leaves out what is far from the match", () => {
  const far = `Supplier, ${"having its seat abroad, ".repeat(20)}replaces staff`;
  const [part = ""] = partsAround(far, /replaces staff/);
  expect(part).not.toContain("Supplier");
  expect(part).toContain("replaces staff");
});

it("gives nothing where the words are not there", () => {
  expect(partsAround("Supplier keeps records.", /staff/)).toEqual([]);
});
