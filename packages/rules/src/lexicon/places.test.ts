import { describe, expect, it } from "vitest";
import { countriesIn, liesIn, placeCodes } from "./places.js";

describe("countriesIn", () => {
  it.each([
    ["only in Germany and the U.S.", ["us", "de"]],
    ["within Northern Ireland", ["uk"]],
    ["in Ireland's largest data centre", ["ie"]],
    ["in the Member States", ["eu"]],
    ["under Member States law", []],
    ["in a data centre in Indiana", []],
    ["in Indianapolis", []],
    ["in Albuquerque, New Mexico, United States", ["us"]],
    ["in Mexico", ["mx"]],
    ["insured at Lloyd's of London under the London rules", []],
    ["in data centres in Amsterdam and Frankfurt", ["de", "nl"]],
    ["in Sydney, New South Wales, Australia", ["au"]],
  ])("%s", (text, codes) => {
    expect(countriesIn(text)).toEqual(codes);
  });
});

describe("placeCodes", () => {
  it.each([
    [
      ["DE", "eea", "GB"],
      ["de", "eea", "uk"],
    ],
    [
      ["Germany", "The Netherlands"],
      ["de", "nl"],
    ],
    [["Germny"], ["germny"]],
  ])("%s", (names, codes) => {
    expect(placeCodes(names)).toEqual(codes);
  });
});

describe("liesIn", () => {
  it.each([
    ["de", ["eu"], true],
    ["no", ["eu"], false],
    ["no", ["eea"], true],
    ["de", ["germny"], false],
  ])("%s in %s: %s", (place, allowed, lies) => {
    expect(liesIn(place, allowed)).toBe(lies);
  });
});
