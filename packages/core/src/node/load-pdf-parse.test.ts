import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../parse/limits.js";
import { makePdf } from "../parse/pdf/make-pdf.fixture.js";
import { readPdf, readPdfWith } from "../parse/pdf/read.js";
import { loadPdfParse } from "./load-pdf-parse.js";

describe("loadPdfParse", () => {
  it("gives a pdf-parse that reads as the other build does", async () => {
    const bytes = makePdf([
      {
        texts: [
          { x: 72, y: 740, text: "1. Access", bold: true },
          { x: 72, y: 720, text: "The Provider keeps the premises locked." },
        ],
        content: "72 700 200 1 re f",
      },
    ]);
    expect(await readPdfWith(loadPdfParse(), bytes, defaultLimits)).toEqual(await readPdf(bytes, defaultLimits));
  });

  it("loads no machine code", () => {
    const script = new URL("../../dist/node/load-pdf-parse.js", import.meta.url).href;
    const program = `
      import { createRequire } from "node:module";
      const { loadPdfParse } = await import(${JSON.stringify(script)});
      loadPdfParse();
      console.log(Object.keys(createRequire(${JSON.stringify(script)}).cache).filter((path) => path.endsWith(".node")).length);`;
    expect(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" })).toBe("0\n");
  });

  it("leaves arrays the push of the engine", async () => {
    await readPdfWith(loadPdfParse(), makePdf([{ texts: [{ x: 72, y: 740, text: "Access" }] }]), defaultLimits);
    expect(String(Array.prototype.push)).toContain("[native code]");
  });
});
