import { describe, expect, it } from "vitest";
import { read, shape } from "./shape.fixture.js";

describe("headings of attachments", () => {
  it("parts the title of an attachment in capitals from the text on its line", () => {
    const document = read(
      "1. TERMS",
      "1.1 The Schedules bind.",
      "SCHEDULE 2 QUAY FEES. The fee for each quay is in the table that Halden keeps, and it is paid in May.",
      "1. Halden shall bill in June.",
    );
    expect(shape(document).slice(2)).toEqual([
      "§attachment schedule 2 <QUAY FEES>",
      "  · - The fee for each quay is in the table that Halden keeps, and it is paid in May.",
      "  · 1 Halden shall bill in June.",
    ]);
  });

  it("parts it from a price too", () => {
    const line = "SCHEDULE 2 LIST OF FEES Each quay = $.305/per ship";
    expect(shape(read("1. TERMS", "1.1 The Schedules bind.", line))[2]).toBe("§attachment schedule 2 <LIST OF FEES>");
  });

  it("leaves a title whole that no text follows, and a sentence in capitals", () => {
    const lines = [
      "SCHEDULE 1 QUAY FEES 40",
      "SCHEDULE 2 OEM Tools",
      "SCHEDULE 3 FEES SHALL NOT RISE. They are fixed.",
    ];
    const document = read("1. TERMS", "1.1 The Schedules bind.", ...lines);
    expect(
      shape(document)
        .slice(2)
        .map((line) => line.replace(/^.*?<|>.*$/g, "")),
    ).toEqual(["QUAY FEES 40", "OEM Tools", "FEES SHALL NOT RISE. They are fixed."]);
  });

  it("takes a plain line behind the signatures for the title of an attachment, and none within the terms", () => {
    const terms = ["1. TERMS", "1.1 The Schedules bind.", "Exhibit A Quay fees", "1.2 Halden shall bill in June."];
    const headed = "§attachment exhibit a <Quay fees>";
    expect(shape(read(...terms))).not.toContain(headed);
    const signed = shape(read(...terms, "IN WITNESS WHEREOF the parties have signed.", "Exhibit A Quay fees", "EUR 4"));
    expect(signed.slice(-2)).toEqual([headed, "  · - EUR 4"]);
    expect(shape(read(...terms, "IN WITNESS WHEREOF the parties sign.", "Schedule of fees")).at(-1)).toContain("· -");
  });
});
