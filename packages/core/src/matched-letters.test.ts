import { describe, expect, it } from "vitest";
import { anyCase } from "./any-case.js";
import { inLatinForm, lettersOfSource, lettersOfText } from "./matched-letters.js";

describe("letters of a text", () => {
  it("are those of Latin-1 where it has no other letters than marks, and as many as before", () => {
    const text = "“Provider’s” data – café – is kept…";
    const letters = lettersOfText(text);
    expect(letters).toMatch(/^[\0-\xff]*$/);
    expect(letters).toHaveLength(text.length);
    expect(lettersOfText("Customer data, café")).toBe("Customer data, café");
  });

  it("keep a letter beyond Latin-1, and lose a control character that stands where a mark would", () => {
    expect(lettersOfText("Ω’")).toMatch(/^Ω[\x80-\x9f]$/);
    expect(lettersOfText("a\x81b")).toBe("a\ufffdb");
    expect(inLatinForm("Ω \ud800")).toBe("Ω \ud800");
  });
});

describe("letters of a source", () => {
  it("are its own where it names no mark", () => {
    expect(lettersOfSource("\\bshall\\s+[^;.]{0,40}caf\u00e9")).toBe("\\bshall\\s+[^;.]{0,40}caf\u00e9");
  });

  it("are none where a range could reach over marks", () => {
    expect(lettersOfSource("[‘-”]")).toBeNull();
    expect(lettersOfSource("[\\u2018-\\u201d]")).toBeNull();
    expect(lettersOfSource("[ -—]")).toBeNull();
    expect(lettersOfSource("[\\x80-\\x9f]")).toBeNull();
    for (const source of ["[+^-’]", "[[-’]", "[\\[-’]", "\\u0092", "\x92"])
      expect(lettersOfSource(source), source).toBeNull();
    for (const source of ["[-–—]", "[^-–—]", "\\s[-–]\\s"]) expect(lettersOfSource(source), source).not.toBeNull();
  });

  it("find what the source finds", () => {
    const text = "The Provider’s “Work” – 1–2 • Ω… costs €5 and ₹7, ½ of \x92";
    for (const source of [
      "provider['’]s",
      'provider[\'\\u2019]s\\s+[“"](\\w+)[”"]',
      "[–-]",
      "[^’”]+",
      "\\d[–—-]\\d",
      "[‘-”]",
      "[€₹]\\d",
      "•\\s+(.+?)…",
      "\\W+$",
      "[\\x92]",
      "\\x92",
      "½",
    ]) {
      const plain = new RegExp(source, "gi");
      expect(text.match(anyCase(source, "g")), source).toEqual(text.match(plain));
    }
  });
});
