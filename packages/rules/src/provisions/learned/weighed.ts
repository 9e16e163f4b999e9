import type { ProvisionDefinition, ProvisionWeights } from "@clauselint/core";
import { fromHundredths, gramWeights } from "../../support/gram-weights.js";
import { weightLines } from "./weights.js";

const lines: ReadonlyMap<string, string> = new Map(Object.entries(weightLines));
const known = new Map<string, ProvisionWeights>();

/** A definition with the weights that were learned for it, if any; they are read when a sentence first needs them. */
export function weighed(definition: ProvisionDefinition): ProvisionDefinition {
  const line = lines.get(definition.type);
  return line === undefined ? definition : { ...definition, weights: () => weightsFor(definition.type, line) };
}

function weightsFor(type: string, line: string): ProvisionWeights {
  const before = known.get(type);
  if (before !== undefined) return before;
  const weights = readLine(line);
  known.set(type, weights);
  return weights;
}

/** `start pattern finds|gram=weight|…`, in hundredths; without `finds`, they only take matches back. */
function readLine(line: string): ProvisionWeights {
  const [head = "", ...entries] = line.split("|");
  const [start = "", pattern = "", finds] = head.split(" ");
  return {
    start: fromHundredths(start),
    pattern: fromHundredths(pattern),
    finds: finds === "finds",
    grams: new Map(gramWeights(entries)),
  };
}
