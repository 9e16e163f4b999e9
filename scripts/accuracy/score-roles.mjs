import { stem } from "./lint.mjs";

const plain = (name) =>
  (name ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9&]+/g, " ")
    .trim();

const within = (whole, part) => ` ${whole} `.includes(` ${part} `);
const isSame = (a, b) => a === b || (a.length > 3 && b.length > 3 && (within(a, b) || within(b, a)));
const namesOf = (list) => (list ?? []).map(plain).filter((name) => name !== "");

/** In how many documents the party in a role bears a name that the label gives that side, and none that only the other side has. */
export function scoreRoles({ results }, labels) {
  const labelled = results.filter(({ filePath }) => labels.has(stem(filePath)));
  const right = (role, other) =>
    labelled.filter(({ filePath, document }) => {
      const label = labels.get(stem(filePath));
      const mine = namesOf(label[role]);
      const theirs = namesOf(label[other]).filter((name) => !mine.includes(name));
      const parties = (document?.parties ?? []).filter((party) => party.role === role);
      const said = namesOf(parties.flatMap(({ name, aliases }) => [name, ...aliases]));
      return said.some((a) => mine.some((b) => isSame(a, b))) && !said.some((name) => theirs.includes(name));
    }).length;
  return {
    documents: labelled.length,
    customer: right("customer", "provider"),
    provider: right("provider", "customer"),
  };
}
