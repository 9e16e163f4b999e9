import type { PathStep } from "../../ast/nodes.js";
import { romanValue } from "../ordinals.js";
import { parseNumberWords } from "./number-words.js";

/**
 * The steps of a number as written: `5.3(b)(ii)` → `[5, 3, "b", "ii"]`, `IV.2` → `[4, 2]`, `Two` → `[2]`.
 * The first step counts: a Roman numeral or number word becomes what it counts; a single letter stays a letter
 * unless it is likelier Roman there (`I`, `V`, `X`). Later steps stay as written, in lower case.
 */
export function parsePath(target: string): PathStep[] {
  const steps = target.match(/\d+|[A-Z]+/gi) ?? [];
  const bracketed = target.startsWith("(");
  // "2.0" is how some number a top-level section
  const counted = steps.filter((step, index) => index !== 1 || !/^0+$/.test(step));
  return counted.map((step, index) => {
    if (/^\d/.test(step)) return Number(step);
    return index === 0 && !bracketed ? firstStep(step) : step.toLowerCase();
  });
}

function firstStep(step: string): PathStep {
  if (step === step.toUpperCase() && (step.length > 1 || "IVX".includes(step))) {
    const roman = romanValue(step);
    if (roman !== null) return roman;
  }
  return (step.length > 2 ? parseNumberWords(step) : null) ?? step.toLowerCase();
}
