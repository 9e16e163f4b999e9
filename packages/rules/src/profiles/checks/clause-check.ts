import type { Finder, Outcome, PlaybookElement, ProfileCheck } from "@clauselint/core";

/** A clause that a regulation asks for, in short. Patterns are for the linear-time engine, in any case. */
interface ClauseCheck {
  readonly name: string;
  /** As a noun phrase that follows "on". */
  readonly subject: string;
  readonly summary: string;
  /** Any of these shows the clause. */
  readonly find: readonly (string | Finder)[];
  /** Words in the same sentence that make it something else. */
  readonly unless?: string;
  /** Whose words do not count; those of the customer where a duty of the provider is asked for. */
  readonly notBy?: "customer" | "provider";
  /** Elements: in words, and the patterns that show them in the section of the clause. */
  readonly elements?: Readonly<Record<string, readonly [words: string, ...patterns: string[]]>>;
  readonly elementsIn?: "section" | "document";
  /** Asked only where one of these stands. */
  readonly when?: readonly string[];
  readonly modelClause: string;
  readonly examples: Readonly<Partial<Record<Outcome, readonly string[]>>>;
}

/** Makes a rule of the family `regulation`. */
export function clauseCheck(check: ClauseCheck): ProfileCheck {
  const { name, subject, summary, find, elements = {}, elementsIn, when, modelClause, examples } = check;
  return {
    rule: {
      type: "required-clause",
      id: `regulation/${name}`,
      severity: "warning",
      subject,
      summary,
      why: "A regulation for outsourcing asks that the contract says so.",
      fix: `Add a clause on ${subject}.`,
      find: find.map((one) => (typeof one === "string" ? pattern(one, check) : one)),
      elements: Object.fromEntries(Object.entries(elements).map(([id, words]) => [id, elementOf(words)])),
      ...(elementsIn === undefined ? {} : { elementsIn }),
      adverse: [],
      messages: {},
      modelClause,
      ...(when === undefined ? {} : { when: when.map((one) => pattern(one)) }),
    },
    examples,
  };
}

function elementOf([words, ...patterns]: readonly [string, ...string[]]): PlaybookElement {
  return { words, find: patterns.map((one) => pattern(one)) };
}

function pattern(words: string, { unless, notBy }: Pick<ClauseCheck, "unless" | "notBy"> = {}): Finder {
  return {
    by: "pattern",
    words,
    ...(unless === undefined ? {} : { unless }),
    ...(notBy === undefined ? {} : { notActor: notBy }),
  };
}
