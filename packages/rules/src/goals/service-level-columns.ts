import type { ServiceLevelElement } from "../provisions/service-level-reader.js";

/** What a column, or the first cell of a row, holds as far as service levels go. */
export type ColumnRole = ServiceLevelElement | "severity" | "clock";

/** The first that fits decides, so that "measurement period" is a period and "acceptable quality level" a target. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "consequence",
    /\b(?:credits?|consequences?|remed(?:y|ies)|penalt(?:y|ies)|deductions?|rebates?|incentives?|damages|at risk|(?:if|when) (?:missed|not met|below)|(?:on|upon) (?:a )?(?:miss|failure)|shortfall)\b/i,
  ],
  [
    "clock",
    /\b(?:respon[ds]\w*|resol(?:ve|ution)|restor\w+|repair(?:ed)?|fix(?:ed)?|answer\w*|attend\w*|repl(?:y|ied)|react\w*|turn-?around|correction|recovery|escalation|acknowledge\w*|work-?around)\b/i,
  ],
  [
    "severity",
    /\b(?:severity|priority|urgency|incidents? (?:class|level|type)|error (?:class|type)|classification)\b|^(?:(?:faults?|defects?|tickets?) )?(?:class(?:es)?|categor(?:y|ies)|prio\.?)$/i,
  ],
  ["period", /\b(?:period|frequency|window|intervals?|how often|cadence)\b/i],
  [
    "target",
    /^(?:agreed |required |committed )?(?:levels?|values?|goals?|limits?)$|\b(?:targets?|quotas?|thresholds?|acceptable quality|aql|acceptable (?:performance )?level|minimum|maximum|(?:service|performance) goal|required level|expected level)(?! (?:date|completion|delivery))\b/i,
  ],
  [
    "method",
    /\b(?:methods?|measured by|measurement|formula|calculat\w+|tools?|data source|source|assessment|surveillance|monitoring|inspection|verification|(?:how )?measured)\b/i,
  ],
  [
    "metric",
    /\b(?:metrics?|measures?|kpis?|indicators?|slas?|service levels?|performance (?:standards?|requirements?|objectives?|areas?)|standards?|required services?|tasks?|deliverables?|services?|desired outcomes?|process(?:es)?|activit(?:y|ies))\b/i,
  ],
];

/** What a title stands for; `null` where it is none of a table of service levels. */
export function columnRole(title: string): ColumnRole | null {
  if (title.length > 80 || /\bdate\b/i.test(title)) return null;
  return ROLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
