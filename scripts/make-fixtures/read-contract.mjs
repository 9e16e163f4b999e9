/**
 * Reads the plain Markdown that the fixtures are written in: one paragraph a line, numbers as text.
 *
 * A block is `{ style, text }` without its number, or `{ style: "table", rows }`.
 */
export function readContract(markdown) {
  const blocks = [];
  let attachment = false;
  for (const line of markdown.split("\n")) {
    if (line.trim() === "") continue;
    const block = readLine(line, attachment);
    if (block.style === "attachment") attachment = true;
    const last = blocks.at(-1);
    if (block.style !== "row") blocks.push(block);
    else if (last?.style === "table") last.rows.push(block.cells);
    else blocks.push({ style: "table", rows: [block.cells] });
  }
  for (const block of blocks) if (block.style === "table") block.rows = block.rows.filter((row) => !isDelimiter(row));
  return blocks;
}

function readLine(line, attachment) {
  const rules = [
    [/^# (.+)$/, "title"],
    [/^## \d+\. (.+)$/, "section"],
    [/^## (?:Schedule|Annex) \S+ – (.+)$/, line.includes("Annex") ? "annex" : "attachment"],
    [/^## (.+)$/, "heading"],
    [/^\d+\.\d+ (.+)$/, "clause"],
    [/^\([a-z]\) (.+)$/, "subclause"],
    [/^\d+\. (.+)$/, attachment ? "item" : "annexItem"],
  ];
  if (line.startsWith("|"))
    return {
      style: "row",
      cells: line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    };
  for (const [pattern, style] of rules) {
    const text = pattern.exec(line)?.[1];
    if (text !== undefined) return { style, text };
  }
  return { style: "text", text: line };
}

function isDelimiter(row) {
  return row.every((cell) => /^-+$/.test(cell));
}
