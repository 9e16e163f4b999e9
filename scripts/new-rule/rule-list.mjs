const IMPORT = /^import (\w+) from "\.\/([a-z-]+\/[a-z-]+)\.js";$/;

/** The text of the list of rules with one more, in the order of ids in both its parts. */
export function withRule(text, id) {
  const lines = text.split("\n");
  const listed = lines.flatMap((line, index) => {
    const match = IMPORT.exec(line);
    return match === null ? [] : [{ index, name: match[1], id: match[2] }];
  });
  const rules = listed.filter(({ name }) => lines.includes(`  ${name},`));
  const before = rules.findLast((rule) => rule.id < id);
  const name = nameOf(id, new Set(listed.map((one) => one.name)));
  const entry =
    before === undefined ? lines.findIndex((line) => line.endsWith("Rule[] = [")) : lines.indexOf(`  ${before.name},`);
  lines.splice(entry + 1, 0, `  ${name},`);
  lines.splice((before?.index ?? rules[0].index - 1) + 1, 0, `import ${name} from "./${id}.js";`);
  return lines.join("\n");
}

/** `exit-assistance` is called `exitAssistance`; with its family where the name is taken. */
function nameOf(id, taken) {
  const camel = (words) => words.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());
  const name = camel(id.split("/")[1]);
  return taken.has(name) ? camel(id) : name;
}
