/** Styles that number their paragraphs: list, level, format and printed form. Word finds them from the style alone. */
const lists = [
  [
    { style: "Section", format: "decimal", text: "%1.", left: 720, hanging: 720 },
    { style: "Clause", format: "decimal", text: "%1.%2", left: 720, hanging: 720 },
    { style: "Subclause", format: "lowerLetter", text: "(%3)", left: 1287, hanging: 567 },
  ],
  [
    { style: "Attachment", format: "decimal", text: "Schedule %1 –", left: 0, hanging: 0 },
    { style: "Item", format: "decimal", text: "%2.", left: 567, hanging: 567 },
  ],
  [
    { style: "Annex", format: "upperLetter", text: "Annex %1 –", left: 0, hanging: 0 },
    { style: "AnnexItem", format: "decimal", text: "%2.", left: 567, hanging: 567 },
  ],
];

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The numbering part of a Word file. */
export function numberingXml() {
  const abstract = lists.map(
    (levels, id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(level).join("")}</w:abstractNum>`,
  );
  const numbers = lists.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering ${namespace}>${abstract.join("")}${numbers.join("")}</w:numbering>`;
}

function level({ style, format, text, left, hanging }, index) {
  const suffix = hanging === 0 ? '<w:suff w:val="space"/>' : "";
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/>${suffix}` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`
  );
}

/** Links the numbered styles of a styles part to their lists. */
export function linkStyles(stylesXml) {
  let xml = stylesXml;
  for (const [list, levels] of lists.entries()) {
    for (const [index, { style }] of levels.entries()) {
      const numbered = `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list + 1}"/></w:numPr>`;
      const start = xml.indexOf(`w:styleId="${style}"`);
      const properties = xml.indexOf("<w:pPr>", start);
      const end = xml.indexOf("</w:style>", start);
      if (start === -1 || properties === -1 || properties > end)
        throw new Error(`style ${style} has no paragraph properties`);
      const at = xml.indexOf("<w:spacing", properties);
      xml = `${xml.slice(0, at)}${numbered}${xml.slice(at)}`;
    }
  }
  return xml;
}
