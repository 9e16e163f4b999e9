import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { toString } from "mdast-util-to-string";
import { afterAll, describe, expect, it } from "vitest";
import { defaultLimits } from "../parse/limits.js";
import { makePdf, stream } from "../parse/pdf/make-pdf.fixture.js";
import { PdfWorker } from "./pdf-worker-thread.js";
import { closePdfWorker, readPdfInWorker } from "./read-pdf-in-worker.js";

const words = "The Provider keeps the source code with an agent.";
const good = makePdf([{ texts: [{ x: 72, y: 740, text: words }] }]);
/** Soon enough that no machine fills its memory before. */
const impatient = { ...defaultLimits, maxReadMilliseconds: 400 };

/** A font file that unpacks to more than a thousand million bytes: one block of packed blanks over and over. */
const blanks = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, " "), { finishFlush: constants.Z_FULL_FLUSH }).toString(
  "latin1",
);
const flateBomb = makePdf(
  [{ content: "BT /F9 11 Tf 72 740 Td (A) Tj ET", extra: "/Resources << /Font << /F9 100 0 R >> >>" }],
  {
    objects: new Map([
      [
        100,
        "<< /Type /Font /Subtype /TrueType /BaseFont /Any /FirstChar 65 /LastChar 65 /Widths [500] " +
          "/FontDescriptor << /Type /FontDescriptor /FontName /Any /Flags 4 /FontFile2 101 0 R >> >>",
      ],
      [101, stream(`\x78\x9c${blanks.repeat(20)}`, "/Filter /FlateDecode")],
    ]),
  },
);

/** A string of three thousand million letters in a file of seventy thousand. */
const packed = deflateSync(Buffer.concat([Buffer.from("("), Buffer.alloc(64 * 1024 * 1024, "A")])).toString("latin1");
const streamBomb = makePdf([{ extra: `/Contents [${"100 0 R ".repeat(50)}]` }], {
  objects: new Map([[100, stream(packed, "/Filter /FlateDecode")]]),
});

/** A million pages in two kilobytes: six levels of ten times the same child. */
const pageBomb = makePdf([], {
  objects: new Map([
    [2, "<< /Type /Pages /Count 1000000 /Kids [201 0 R] >>"],
    ...Array.from({ length: 6 }, (_, level): [number, string] => [
      201 + level,
      `<< /Type /Pages /Parent ${level === 0 ? 2 : 200 + level} 0 R /Count ${10 ** (6 - level)} /Kids [${`${202 + level} 0 R `.repeat(10)}] >>`,
    ]),
    [207, "<< /Type /Page /Parent 206 0 R /MediaBox [0 0 595 842] >>"],
  ]),
});

afterAll(closePdfWorker);

/** Ten thousand bookmarks, each inside the one before. */
const deepBookmarks = makePdf([{ texts: [{ x: 72, y: 740, text: words }] }], {
  objects: new Map([
    [200, "<< /First 5000 0 R >>"],
    ...Array.from({ length: 10_000 }, (_, index): [number, string] => [
      5000 + index,
      `<< /Title (Files) /Dest [10 0 R /Fit] ${index === 9999 ? "" : `/First ${5001 + index} 0 R`} >>`,
    ]),
  ]),
  catalog: "/Outlines 200 0 R",
});

describe("readPdfInWorker", () => {
  it("reads like the reader it wraps and leaves the caller its bytes", async () => {
    const bytes = good.slice();
    const parsed = await readPdfInWorker(bytes, defaultLimits);
    expect(toString(parsed.tree)).toBe(words);
    expect(bytes).toEqual(good);
  });

  it("answers files asked for together, each with its own", async () => {
    const files = ["first", "second", "third"].map((text) => makePdf([{ texts: [{ x: 72, y: 740, text }] }]));
    const parsed = await Promise.all(files.map((bytes) => readPdfInWorker(bytes, defaultLimits)));
    expect(parsed.map((file) => toString(file.tree))).toEqual(["first", "second", "third"]);
  });

  it("brings errors of the reader over with code and hint", async () => {
    await expect(readPdfInWorker(new TextEncoder().encode("no PDF"), defaultLimits)).rejects.toMatchObject({
      name: "ClauselintError",
      code: "file-damaged",
      hint: expect.stringContaining("PDF viewer") as string,
    });
  });

  it("ends a file that takes too long and reads the next one", async () => {
    const bomb = expect(readPdfInWorker(streamBomb, impatient)).rejects.toMatchObject({
      name: "ClauselintError",
      code: "file-timeout",
    });
    const next = readPdfInWorker(good, defaultLimits);
    await bomb;
    expect(toString((await next).tree)).toBe(words);
  });

  it("ends a file that fills the memory and reads the next one", async () => {
    const worker = new PdfWorker(400 * 1024 ** 2);
    await expect(worker.read(flateBomb, defaultLimits)).rejects.toMatchObject({
      name: "ClauselintError",
      code: "file-limit",
    });
    expect(toString((await worker.read(good, defaultLimits)).tree)).toBe(words);
    await worker.end();
  });

  it("reads a file whose bookmarks nest without end", async () => {
    const { tree } = await readPdfInWorker(deepBookmarks, defaultLimits);
    expect(toString(tree)).toBe(words);
  });

  it("does not walk through a million pages", async () => {
    const outcome = await readPdfInWorker(pageBomb, { ...impatient, maxPages: 50 }).then(
      (parsed) => parsed.notRead.some((entry) => entry.kind === "page-limit"),
      (error: unknown) => ["file-timeout", "file-damaged", "file-limit"].includes((error as { code: string }).code),
    );
    expect(outcome).toBe(true);
  });

  it("starts anew after it was closed", async () => {
    await closePdfWorker();
    expect(toString((await readPdfInWorker(good, defaultLimits)).tree)).toBe(words);
  });
});
