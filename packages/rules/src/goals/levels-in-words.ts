import type { ServiceLevelElement } from "../provisions/service-level-reader.js";
import type { ServiceLevelVerdict } from "./judge-service-level.js";

const WORDS: Readonly<Record<ServiceLevelElement, string>> = {
  metric: "metric",
  target: "target",
  method: "method of measurement",
  period: "period of measurement",
  consequence: "consequence",
};
/** More would bury the message. */
const MOST = 5;
const LONGEST_NAME = 60;

/** What is wrong with each service level: `“availability” has no period of measurement and no consequence`. */
export function levelsInWords(verdicts: readonly ServiceLevelVerdict[]): string {
  const said = [...new Set(verdicts.map(inWords))];
  const rest = said.length - MOST;
  return [...said.slice(0, MOST), ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}

function inWords({ level, lacks, reason }: ServiceLevelVerdict): string {
  const name = level.name.replace(/\s+/g, " ");
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  const none = lacks.map((element) => `no ${WORDS[element]}`);
  const last = none.slice(-1);
  const lacking =
    none.length === 0
      ? ""
      : `has ${[none.slice(0, -1).join(", "), ...last].filter((part) => part !== "").join(" and ")}`;
  return `“${short}” ${[reason ?? "", lacking].filter((part) => part !== "").join(" and ")}`;
}
