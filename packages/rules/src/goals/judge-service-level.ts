import type { ServiceLevelElement } from "../provisions/service-level-reader.js";
import type { ServiceLevel } from "./service-level.js";

/** What a service level is worth. `lacks` are elements that are asked for; `reason` is there where more than an element is lacking. */
export interface ServiceLevelVerdict {
  readonly level: ServiceLevel;
  readonly good: boolean;
  readonly lacks: readonly ServiceLevelElement[];
  readonly reason: string | null;
}

/**
 * Judges one service level.
 *
 * Besides the elements that are asked for, it must bind, and a miss must be noticed or felt: a period over which it is measured, a
 * consequence, or a clock that runs for each incident anew.
 */
export function judgeServiceLevel(
  level: ServiceLevel,
  {
    requireElements,
    acceptEfforts,
  }: { readonly requireElements: readonly ServiceLevelElement[]; readonly acceptEfforts: boolean },
): ServiceLevelVerdict {
  const { has, soft, perIncident, duty } = level;
  const lacks = requireElements.filter((element) => !has.has(element));
  const reason = reasonAgainst(level, acceptEfforts);
  const felt = has.has("consequence") || has.has("period") || (perIncident && duty);
  if (felt || reason !== null || (perIncident && soft === null)) {
    return { level, good: lacks.length === 0 && reason === null, lacks, reason };
  }
  const both: readonly ServiceLevelElement[] = ["period", "consequence"];
  return { level, good: false, lacks: [...lacks, ...both.filter((element) => !lacks.includes(element))], reason };
}

function reasonAgainst({ soft, duty, perIncident, has }: ServiceLevel, acceptEfforts: boolean): string | null {
  if (soft === "goal") return "is a goal only";
  if (soft === "efforts" && !acceptEfforts) return "is owed with efforts only";
  if (perIncident && !duty && !has.has("consequence") && !has.has("period")) return "binds nobody by its words";
  return null;
}
