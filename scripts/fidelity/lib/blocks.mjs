/** Paragraphs, headings and table cells of an mdast tree in reading order, with label and words; notes come last, as readers give them. */
export function blocksOf(tree) {
  const blocks = [];
  const walk = (parent) => {
    for (const node of parent.children ?? []) {
      if (["paragraph", "heading", "tableCell", "code"].includes(node.type))
        blocks.push({ type: node.type, label: node.data?.label ?? "", text: textOf(node), node });
      else walk(node);
    }
  };
  walk(tree);
  return blocks;
}

/** The words of a node, breaks as line ends. */
export function textOf(node) {
  if (typeof node.value === "string") return node.value;
  if (node.type === "break") return "\n";
  return (node.children ?? []).map(textOf).join("");
}
