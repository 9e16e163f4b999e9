import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

async function reportOf(bin: string, concurrency: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const script = fileURLToPath(new URL(bin, import.meta.url));
  const files = ["sow-clean.md", "sow-defective.docx", "sow-defective.pdf", "support-agreement.txt", "bad/empty.md"];
  const argv = [script, "--format", "json", "--provisions", "--concurrency", concurrency, ...files];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: fixtures, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error?.code, stdout, stderr });
    });
  });
}

test("the command gives the same bytes with two threads, bundled and not", async () => {
  const one = await reportOf("../bundle/bin.js", "off");
  expect(one).toMatchObject({ code: 2, stderr: "" });
  expect(one.stdout).toContain('"filePath": "sow-defective.pdf"');
  expect(await reportOf("../bundle/bin.js", "2")).toEqual(one);
  expect(await reportOf("../dist/bin.js", "2")).toEqual(one);
});
