// Builds the .docx and .pdf fixtures from their .md sources, and the bad inputs. The results are committed, so neither
// the build nor a test runs this. Needs LibreOffice (`soffice`) on the path for the PDF files.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBadInputs } from "./make-fixtures/bad-inputs.mjs";
import { readContract } from "./make-fixtures/read-contract.mjs";
import { revisions } from "./make-fixtures/revisions.mjs";
import { buildDocx } from "./make-fixtures/word.mjs";

const office = "soffice";
const folder = fileURLToPath(new URL("../fixtures/", import.meta.url));

for (const [name, revision] of Object.entries(revisions)) {
  const blocks = readContract(readFileSync(join(folder, `${name}.md`), "utf8"));
  writeFileSync(join(folder, `${name}.docx`), await buildDocx(blocks, revision));
  makePdf(name, await buildDocx(blocks, null));
  console.log(`${name}.docx ${name}.pdf`);
}
makeBadInputs(folder);

/** The PDF is what a reader of the finished contract gets, so it is made from a copy without marks of revision. */
function makePdf(name, docx) {
  const work = mkdtempSync(join(tmpdir(), "clauselint-fixtures-"));
  try {
    const source = join(work, `${name}.docx`);
    writeFileSync(source, docx);
    const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
    execFileSync(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", work, source], {
      stdio: "ignore",
    });
    renameAcross(join(work, `${name}.pdf`), join(folder, `${name}.pdf`));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function renameAcross(from, to) {
  try {
    renameSync(from, to);
  } catch {
    writeFileSync(to, readFileSync(from));
  }
}
