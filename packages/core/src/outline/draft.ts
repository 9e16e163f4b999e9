import type { Label, PathStep, SectionRole } from "../ast/nodes.js";
import type { Block } from "./blocks.js";
import type { Rank } from "./rank.js";

/** The number that a list has come to. */
interface LastNumber {
  readonly value: number;
  /** How deep in lists it stood. */
  readonly nesting: number;
  readonly automatic: boolean;
  readonly rank: Rank | null;
}

/** A section or clause while the outline is being made. */
export interface Draft {
  kind: "section" | "clause";
  role: SectionRole;
  label: Label | null;
  /** Offsets of the heading's words in `block.text`. */
  heading: { start: number; end: number } | null;
  /** Where the operative text starts in `block.text`. */
  textStart: number;
  block: Block | null;
  /** A second block that holds the heading when the number stood alone. */
  titleBlock: Block | null;
  /** The list its number belongs to: style and what stands around it. */
  key: string | null;
  /** Depth of the explicit heading; `null` for sections found by their looks and for clauses. */
  depth: number | null;
  /** True for an item of a running list such as `(a)`: an unnumbered paragraph after it goes on with what the list belongs to. */
  listed: boolean;
  aside: "footnote" | "drafting-note" | "unselected" | null;
  readonly children: (Draft | { readonly kind: "table"; readonly block: Block })[];
  /** Last number given to a child, by style and wrapper. */
  readonly sequence: Map<string, LastNumber>;
  readonly path: readonly PathStep[];
}

/** The steps that a number of its own adds to below a part: those in an attachment count from its start. */
export const pathBelow = (above: Draft | undefined): readonly PathStep[] =>
  above === undefined || above.label?.noun === "attachment" ? [] : above.path;

export const newDraft = (kind: Draft["kind"], path: readonly PathStep[], block: Block | null): Draft => ({
  kind,
  role: "body",
  label: null,
  heading: null,
  textStart: 0,
  block,
  titleBlock: null,
  key: null,
  depth: null,
  listed: false,
  aside: null,
  children: [],
  sequence: new Map(),
  path,
});
