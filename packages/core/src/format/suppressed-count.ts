import type { Summary } from "../engine/types.js";
import { count } from "./places.js";

/** How many findings do not count, and why: `2 findings waived, 5 known from the baseline`; `null` where all count. */
export function suppressedCount({ waived, known }: Summary): string | null {
  const parts = [
    ...(waived > 0 ? [`${count(waived, "finding")} waived`] : []),
    ...(known > 0 ? [`${count(known, "finding")} known from the baseline`] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}
