import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

describe("decodeText", () => {
  it("leaves a byte order mark out, so that offsets count what people see", () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe("A");
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toBe("A");
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0x41))).toBe("A");
  });

  it("reads UTF-8", () => {
    expect(decodeText(new TextEncoder().encode("“Vergütung” – §5"))).toBe("“Vergütung” – §5");
  });

  it("reads windows-1252, which has typographic signs where Latin-1 has none", () => {
    const bytes = Uint8Array.from("the \x93Supplier\x94 \x96 Z\xfcrich", (c) => c.charCodeAt(0));
    expect(decodeText(bytes)).toBe("the “Supplier” – Zürich");
  });

  it.each([
    ["bytes that windows-1252 leaves undefined", [0x41, 0x81, 0x8d]],
    ["mostly high bytes, another code page", Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 0x82 : 0xa0 + i))],
    ["control characters", [0x41, 0x02, 0xe4]],
    ["half a character of UTF-16", [0xff, 0xfe, 0x41]],
  ])("refuses %s", (_, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code: "file-encoding" }));
  });

  it("refuses white space in any encoding", () => {
    expect(() => decodeText(Uint8Array.of(0xff, 0xfe, 0x20, 0x00))).toThrow(
      expect.objectContaining({ code: "file-empty" }),
    );
  });
});
