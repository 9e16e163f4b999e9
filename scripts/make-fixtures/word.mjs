import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { linkStyles, numberingXml } from "./numbering.mjs";

const when = "2026-03-01T09:00:00Z";
/** A fixed date keeps the bytes the same from run to run. */
const packedAt = new Date(2026, 2, 1, 12);
const styleIds = {
  title: "Title",
  section: "Section",
  heading: "PlainHeading",
  clause: "Clause",
  subclause: "Subclause",
  attachment: "Attachment",
  annex: "Annex",
  item: "Item",
  annexItem: "AnnexItem",
  text: "BodyText",
};
const heading = { bold: true, size: 24 };

function style(id, run, paragraph) {
  return { id, name: id, basedOn: "Normal", run, paragraph: { spacing: { after: 120 }, ...paragraph } };
}

const paragraphStyles = [
  style("Title", { bold: true, size: 32 }, { alignment: AlignmentType.CENTER }),
  style("Section", heading, { keepNext: true, outlineLevel: 0 }),
  style("PlainHeading", heading, { keepNext: true, outlineLevel: 0 }),
  style("Attachment", heading, { keepNext: true, outlineLevel: 0 }),
  style("Annex", heading, { keepNext: true, outlineLevel: 0 }),
  ...["Clause", "Subclause", "Item", "AnnexItem", "BodyText"].map((id) => style(id, {}, {})),
];

/** A Word file of a contract: numbers by style, with the marks of its negotiation unless `revision` is null. */
export async function buildDocx(blocks, revision) {
  const marks = { revision, used: new Set() };
  const children = blocks.map((block) => (block.style === "table" ? table(block.rows) : paragraph(block, marks)));
  if (revision !== null && marks.used.size !== 2) throw new Error("the marked words are not in the source");
  const comment = revision && {
    id: 0,
    author: "Henrike Dahl",
    date: new Date(when),
    children: [new Paragraph(revision.comment)],
  };
  const document = new Document({
    creator: "Norwind Logistics GmbH",
    styles: { default: { document: { run: { font: "Liberation Serif", size: 22 } } }, paragraphStyles },
    ...(comment && { comments: { children: [comment] } }),
    sections: [{ headers: { default: header() }, footers: { default: footer() }, children }],
  });
  return withStyleNumbering(await Packer.toBuffer(document));
}

function header() {
  const run = new TextRun({ text: "Norwind Logistics / Halden Software – Confidential", size: 16 });
  return new Header({ children: [new Paragraph({ children: [run] })] });
}

function footer() {
  const run = new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES], size: 16 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function paragraph(block, marks) {
  return new Paragraph({ style: styleIds[block.style], children: marked(block.text, marks) });
}

/** The runs of a paragraph, with what was inserted, deleted and commented in it. */
function marked(text, marks) {
  const { revision } = marks;
  for (const kind of revision === null ? [] : ["inserted", "commented"]) {
    const at = text.indexOf(revision[kind]);
    if (at === -1 || marks.used.has(kind)) continue;
    marks.used.add(kind);
    const words = revision[kind];
    const middle = kind === "inserted" ? changed(revision) : commentOn(words);
    return [...plain(text.slice(0, at)), ...middle, ...plain(text.slice(at + words.length))];
  }
  return plain(text);
}

function changed(revision) {
  const by = { author: "Callum Reyes", date: when };
  return [
    new DeletedTextRun({ ...by, id: 1, text: revision.deleted }),
    new InsertedTextRun({ ...by, id: 2, text: revision.inserted }),
  ];
}

function commentOn(words) {
  const reference = new TextRun({ children: [new CommentReference(0)] });
  return [new CommentRangeStart(0), new TextRun(words), new CommentRangeEnd(0), reference];
}

/** `**bold**` is the only mark the sources use. */
function plain(text) {
  const parts = text.split("**");
  return parts.flatMap((part, index) => (part === "" ? [] : [run(part, index % 2 === 1)]));
}

function table(rows) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, index) => {
      const header = index === 0;
      const children = cells.map((text) => cell(text, header, index < rows.length - 1));
      return new TableRow({ tableHeader: header, cantSplit: true, children });
    }),
  });
}

/** A table stays on one page, so that its header row is printed once. */
function cell(text, bold, keepNext) {
  return new TableCell({ children: [new Paragraph({ keepNext, children: [run(text, bold)] })] });
}

/** Bold is only said where it is meant, so that the style decides elsewhere. */
function run(text, bold) {
  return new TextRun({ text, ...(bold && { bold }) });
}

function withStyleNumbering(bytes) {
  const parts = unzipSync(new Uint8Array(bytes));
  const text = (name) => new TextDecoder().decode(parts[name]);
  parts["word/styles.xml"] = strToU8(linkStyles(text("word/styles.xml")));
  parts["word/numbering.xml"] = strToU8(numberingXml());
  parts["docProps/core.xml"] = strToU8(
    text("docProps/core.xml").replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${when}`),
  );
  return zipSync(parts, { mtime: packedAt, level: 9 });
}
