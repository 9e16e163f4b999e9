import { describe, expect, it } from "vitest";
import { defaultLimits } from "./limits.js";
import { parseFile } from "./parse.js";
import type { Reader } from "./types.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("parseFile", () => {
  it("gives each file to the reader of its kind", async () => {
    expect((await parseFile(encode("# A"), "a.md", defaultLimits)).format).toBe("markdown");
    expect((await parseFile(encode("1. A"), "a.txt", defaultLimits)).format).toBe("text");
    expect((await parseFile(encode("<html><p>A"), "a.txt", defaultLimits)).format).toBe("html");
  });

  it("prefers a reader that it is given", async () => {
    const pdf: Reader = () =>
      Promise.resolve({ format: "pdf", tree: { type: "root", children: [] }, pages: 7, notRead: [] });
    expect((await parseFile(encode("%PDF-1.7"), "a.pdf", defaultLimits, { pdf })).pages).toBe(7);
  });

  it("refuses a file above the limit before it looks inside", async () => {
    const limits = { ...defaultLimits, maxFileBytes: 3 };
    await expect(parseFile(encode("%PDF"), "a.pdf", limits)).rejects.toMatchObject({ code: "file-too-large" });
  });
});
