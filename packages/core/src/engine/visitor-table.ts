import { describe, isRecord } from "../config/shape.js";
import type { ContractNode, ContractNodeType } from "../ast/nodes.js";
import { checkSynchronous } from "../rule/check-synchronous.js";
import type { Visitor } from "../rule/types.js";
import type { RuleRun } from "./rule-run.js";
import type { RuleWatch } from "./rule-watch.js";

/** One rule's interest in one type of node. */
export interface Listener {
  readonly run: RuleRun;
  // A method, because each listener stands in the table under the one type of node its function takes.
  handle(node: ContractNode, ancestors: readonly ContractNode[]): unknown;
}

/** Who is called for which type of node, on the way in and out. */
export interface VisitorTable {
  readonly enter: ReadonlyMap<ContractNodeType, readonly Listener[]>;
  readonly exit: ReadonlyMap<ContractNodeType, readonly Listener[]>;
}

const nodeTypes: readonly ContractNodeType[] = [
  "Contract",
  "Section",
  "Heading",
  "Clause",
  "Sentence",
  "Table",
  "TableRow",
  "TableCell",
  "Definition",
  "Reference",
  "Placeholder",
  "Quantity",
];

const visitorKeys: ReadonlySet<string> = new Set(nodeTypes.flatMap((type) => [type, `${type}:exit`]));

/** Sorts the functions of all visitors by the node they wait for, in the order of the rules. */
export function visitorTable(
  visitors: readonly { readonly run: RuleRun; readonly visitor: Visitor }[],
  watch?: RuleWatch,
): VisitorTable {
  const enter = new Map<ContractNodeType, Listener[]>();
  const exit = new Map<ContractNodeType, Listener[]>();
  for (const { run, visitor } of visitors) {
    for (const type of nodeTypes) {
      add(enter, type, timed(run, visitor[type], watch));
      add(exit, type, timed(run, visitor[`${type}:exit`], watch));
    }
  }
  return { enter, exit };
}

/** Throws for what is no visitor, and for a key that is no type of node: a rule that never runs would look like one that finds nothing. */
export function checkVisitor(visitor: Visitor): void {
  checkSynchronous(visitor, "create");
  if (!isRecord(visitor)) throw new Error(`Its function create returned ${describe(visitor)}, and no visitor.`);
  const unknown = Object.keys(visitor).find((key) => !visitorKeys.has(key));
  if (unknown !== undefined) throw new Error(`There is no node of the type “${unknown}”.`);
}

function timed(run: RuleRun, handle: Listener["handle"] | undefined, watch: RuleWatch | undefined): Listener | null {
  if (handle === undefined) return null;
  if (watch === undefined) return { run, handle };
  return {
    run,
    handle(node, ancestors) {
      return watch.time(run.rule.meta.id, () => handle(node, ancestors));
    },
  };
}

function add(table: Map<ContractNodeType, Listener[]>, type: ContractNodeType, listener: Listener | null): void {
  if (listener === null) return;
  const listeners = table.get(type);
  if (listeners === undefined) table.set(type, [listener]);
  else listeners.push(listener);
}
