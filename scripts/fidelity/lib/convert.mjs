// Conversions by other programs, kept by the content of the file they were made from.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./tools.mjs";

/** Path of the text that LibreOffice exports of each file: numbers as printed, one paragraph a line. */
export function libreOfficeText(files, scratch) {
  return byLibreOffice(files, scratch, "txt:Text (encoded):UTF8");
}

/** Path of the PDF that LibreOffice prints of each file. */
export function libreOfficePdf(files, scratch) {
  return byLibreOffice(files, scratch, "pdf");
}

/** Path of the Word file that pandoc makes of a Markdown file. */
export function pandocDocx(file, scratch) {
  return kept(file, scratch, "pandoc", "docx", (output) => {
    run("pandoc", ["--from=gfm", "--to=docx", "--output", output, file]);
  });
}

/** Path of what pandoc prints of a file in one of its formats. */
export function pandocText(file, scratch, format = "plain") {
  return kept(file, scratch, `pandoc-to-${format.replaceAll(/\W/g, "-")}`, "txt", (output) => {
    const from = file.endsWith(".md") ? ["--from=gfm"] : [];
    run("pandoc", [...from, `--to=${format}`, "--wrap=none", "--output", output, file]);
  });
}

/** Path of the words of a PDF in the order of `pdftotext`, with its options. */
export function pdfText(file, scratch, options = []) {
  return kept(file, scratch, `pdftotext${options.join("")}`, "txt", (output) => {
    run("pdftotext", [...options, "-enc", "UTF-8", file, output]);
  });
}

/** Runs `make` unless its result for a file of this content is kept already; gives the path of the result. */
function kept(file, scratch, name, ending, make) {
  const target = placeOf(file, scratch, name, ending);
  if (!existsSync(target)) {
    const temporary = `${target}.part.${ending}`;
    make(temporary);
    renameSync(temporary, target);
  }
  return target;
}

function placeOf(file, scratch, name, ending) {
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${basename(file, extname(file))}.${hash}.${ending}`);
}

/** One run of LibreOffice for all files that are not kept yet, with a profile of its own, so that it never meets another one. */
function byLibreOffice(files, scratch, filter) {
  const ending = filter.split(":")[0];
  const targets = files.map((file) => placeOf(file, scratch, "libreoffice", ending));
  const wanted = files.filter((_, index) => !existsSync(targets[index]));
  if (wanted.length === 0) return targets;
  const work = join(scratch, `work-${process.pid}`);
  mkdirSync(join(work, "out"), { recursive: true });
  try {
    // files of the same name must not overwrite each other
    const inputs = wanted.map((file, index) => join(work, `${index}${extname(file)}`));
    wanted.forEach((file, index) => copyFileSync(file, inputs[index]));
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", filter, "--outdir", join(work, "out"), ...inputs];
    run("soffice", args, { timeout: 60_000 + 30_000 * wanted.length });
    for (const [index, file] of wanted.entries()) {
      const made = join(work, "out", `${index}.${ending}`);
      if (!existsSync(made)) throw new Error(`LibreOffice made no ${ending} of ${file}`);
      renameSync(made, targets[files.indexOf(file)]);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return targets;
}
