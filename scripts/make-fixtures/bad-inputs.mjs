import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { compoundFile } from "./compound-file.mjs";
import { encryptedPdf, writePdf } from "./encrypted-pdf.mjs";

const packedAt = new Date(2026, 2, 1, 12);

/** Files that cannot be read, one for each way a folder of contracts goes wrong. */
export function makeBadInputs(folder) {
  const bad = (name, bytes) => writeFileSync(join(folder, "bad", name), bytes);
  const half = (name) => {
    const bytes = readFileSync(join(folder, name));
    return bytes.subarray(0, bytes.length / 2);
  };
  bad("empty.md", new Uint8Array());
  bad("blank.txt", "  \n\n\t\n");
  bad("truncated.docx", half("sow-clean.docx"));
  bad("truncated.pdf", half("sow-clean.pdf"));
  bad("encrypted.pdf", encryptedPdf());
  bad("password.docx", compoundFile(["EncryptionInfo", "EncryptedPackage"]));
  bad(
    "no-word-file.docx",
    zipSync({ "photos/readme.txt": strToU8("Pictures of the site visit.") }, { mtime: packedAt }),
  );
  bad("wrong-extension.docx", "Support Agreement\n\n1. The Supplier shall answer calls.\n");
  bad("picture.pdf", pngImage());
  bad(
    "binary.txt",
    Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256),
  );
  bad(
    "shift-jis.txt",
    Uint8Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 0x82 : 0xa0 + (index % 60))),
  );
  bad("no-pages.pdf", writePdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]));
  console.log("bad inputs");
}

/** A grey picture of one pixel. */
function pngImage() {
  return Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
    "base64",
  );
}
