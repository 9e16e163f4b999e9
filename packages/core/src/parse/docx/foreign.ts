import { ClauselintError } from "../../errors.js";

const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const saveHint = "Open the file in Word and save it as .docx.";

/** What tells one kind of zip package from another by the names of its parts. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\./, "an Excel workbook"],
  [/^ppt\/presentation\./, "a PowerPoint presentation"],
  [/^visio\/document\./, "a Visio drawing"],
  [/^Index\/Document\.iwa$/, "an Apple Pages document"],
  [/^META-INF\/container\.xml$/, "an e-book"],
  [/^META-INF\/manifest\.xml$/, "an OpenDocument file"],
  [/^META-INF\/MANIFEST\.MF$/, "a Java archive"],
  [/^AndroidManifest\.xml$/, "an Android app"],
];

/**
 * Refuses what is no Word package: by its first bytes, or, once the directory is known, by the names in it.
 *
 * @param names Names of the parts, `null` while they are not known; then a package that starts as one should passes.
 */
export function refuseForeign(bytes: Uint8Array, names: ReadonlySet<string> | null): void {
  if (compoundMagic.every((byte, i) => bytes[i] === byte)) refuseCompound(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new ClauselintError("file-kind-unknown", "the file is no Word document: it is not a zip package", {
      hint: saveHint,
    });
  }
  if (names === null) return;
  const list = [...names];
  const kind = kinds.find(([pattern]) => list.some((name) => pattern.test(name)));
  const looks = kind === undefined ? "a zip archive without a Word document in it" : kind[1];
  throw new ClauselintError("file-kind-unknown", `the file is no Word document: it looks like ${looks}`, {
    hint: saveHint,
  });
}

/** Word keeps a file with a password in the same container as its old binary format. */
function refuseCompound(bytes: Uint8Array): never {
  if (holdsWide(bytes, "EncryptedPackage")) {
    throw new ClauselintError("file-encrypted", "the Word file is protected by a password", {
      hint: "Open the file in Word, remove the password and save it as .docx.",
    });
  }
  throw new ClauselintError("file-damaged", "the file is in the old binary Office format, not a .docx package", {
    hint: saveHint,
  });
}

function holdsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < word.length && bytes[at + 2 * i] === word.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === word.length) return true;
  }
  return false;
}
