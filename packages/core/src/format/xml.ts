// XML 1.0 knows no other controls, and no halves of a surrogate pair
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for an attribute or an element of an XML document; what XML cannot hold becomes U+FFFD. */
export function xml(text: string): string {
  return text.replace(forbidden, "\uFFFD").replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

/** An element with its attributes; those without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xml(String(value))}"`],
  );
  const start = `<${name}${list.join("")}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>\n${children.map((child) => child.replace(/^/gm, "  ")).join("\n")}\n</${name}>`;
}
