// The options of each rule as TypeScript types, from the JSON Schemas of the rules.
const simple = { string: "string", integer: "number", number: "number", boolean: "boolean" };
const typed = ["type", "properties", "items", "enum", "additionalProperties"];
/** What bounds values and says nothing of their type. */
const bounds = ["minimum", "maximum", "exclusiveMinimum", "minLength", "minItems", "uniqueItems", "description"];

/** The text of `packages/rules/src/rule-options.ts`. */
export function ruleOptionsFile(metas) {
  const lines = metas
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map(
      ({ id, schema }) =>
        `  readonly ${JSON.stringify(id)}: ${schema === undefined ? "NoOptions" : typeOf(schema, id)};`,
    );
  return `// Made from the metadata of the rules by \`pnpm run docs\`; a change here is lost.

type NoOptions = Readonly<Record<string, never>>;

/** The options of each rule, by its id. */
export interface RuleOptions {
${lines.join("\n")}
}
`;
}

function typeOf(schema, id) {
  const { type, properties = {}, items, enum: values } = schema;
  const unknown = Object.keys(schema).filter((key) => !typed.includes(key) && !bounds.includes(key));
  if (unknown.length > 0) throw new Error(`the options of ${id} use ${unknown.join(", ")}, which has no type here yet`);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (type === "array") return `readonly ${parenthesised(typeOf(items, id))}[]`;
  if (type !== "object") return simple[type] ?? fail(id, type);
  const parts = Object.entries(properties).map(([name, part]) => `readonly ${name}?: ${typeOf(part, id)}`);
  return `{ ${parts.join("; ")} }`;
}

const parenthesised = (type) => (type.includes("|") ? `(${type})` : type);

function fail(id, type) {
  throw new Error(`the options of ${id} have the type ${type}, which has no type here yet`);
}
