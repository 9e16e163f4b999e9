import { anyCase, defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { intervalIn } from "../support/interval-in.js";
import { partsAround } from "../support/parts-around.js";
import { partyDoes } from "./party-does.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { words } from "./words.js";

const RESULTS =
  "(?:performance|progress|service levels?|status|results?|kpis?|metrics|availability|volumes|activit(?:y|ies)|achieve\\w*|objectives|targets?|quality|trends|problems|milestones|operations|work (?:done|performed)|tasks completed|services (?:performed|provided|rendered)|project|burn-?down|utili[sz]ation|incidents|turnaround|errors|tickets|burn-?ups?|velocity|points (?:planned|completed)|defects (?:opened|closed|found|fixed)|time taken|backlog|what was (?:found|done)|how it did)";
const REPORT =
  "(?:(?:(?:progress|status|performance|management|activity|operations?|service(?: level)?|quality|project|statistical|written|periodic|regular|monthly|weekly|quarterly|annual) ){0,6}reports?(?!ed\\b)|reporting(?! of (?:any |all |the )?(?:bugs|errors|problems|defects|faults|issues)\\b)|scorecards?|dashboards?|management information|statistics|updates on|written accounts?|status (?:\\w+ )?(?:notes?|e-?mails?|updates?)|summar(?:y|ies)|bordereaux?|(?:\\w+ )?returns(?= (?:on|of|due))|statements? showing|statements? of (?:the |its |their )?(?:actual |monthly )?(?=performance|results|service levels?)|performance (?:packs?|figures))";
const TELLS = words(
  `\\b${REPORT}\\b[^;.]{0,120}?\\b${RESULTS}\\b|\\b${RESULTS}\\b(?: \\w+){0,3} ${REPORT}\\b|\\b(?:status|progress|performance|management|operations?|activity|service level|quality|monthly|weekly|quarterly|bi-?weekly|periodic|regular) (?:\\w+ ){0,2}reports?\\b|\\breports? (?:monthly|weekly|quarterly|daily|regularly|periodically)?\\b[^;.]{0,20}?\\bon (?:the |its )?(?:\\w+ )?${RESULTS}\\b|\\b(?:provides?|gives?|sends?|submits?) (?:an? |the )?(?:\\w+ ){0,2}?status (?:of|on|updates?)\\b|\\bstatus (?:\\w+ )?(?:notes?|e-?mails?|updates?)\\b|\\bpublish(?:es)?\\b[^;.]{0,60}?\\b${RESULTS}\\b|\\breports? (?:in writing )?to\\b[^;.]{0,60}?\\b(?:on|about)\\b|\\bwritten accounts? of (?:what|the work)\\b|\\b(?:interim|quarterly|monthly|weekly) (?:figures|numbers|results|statistics|returns)\\b|\\breports? (?:in writing )?(?:the |on |any |its )?[^;.]{0,30}?\\b(?:completion|deviations?|situation|state of)\\b|\\b(?:presents?|goes through|explains?)\\b[^;.]{0,40}?(?<!\\b(?:financial|sales|revenue) )\\b(?:figures|kpis?)\\b|\\baccounts? (?:to [^.;]{1,30}? )?for (?:the |its |all )?(?:\\w+ ){0,3}(?:outcomes?|results?|performance|service levels?|faults?|tickets)\\b|\\bdashboards?\\b[^;.]{0,40}?\\b(?:is|are|be) (?:\\w+ )?(?:sent|delivered|supplied|provided|issued|circulated|published|updated|presented|handed over)\\b|\\bmanagement information\\b|\\bscorecards?\\b|\\breports? on the services\\b|\\breports?\\b[^;.]{0,20}? comparing\\b|\\breports? (?:that|which) compares?\\b|\\breports? (?:that|which) (?:shows?|says?|tells?|sets? out)\\b[^;.]{0,60}?\\b(?:did|done|performed|achieved|took)\\b|\\breports? (?:shall|will|to) be (?:provided|delivered|submitted|furnished)\\b`,
);
const REVIEWS = words(
  `\\b(?:evaluat\\w+|assess(?:es|ed)?|review(?:s|ed)?|continuous review|measur(?:e|es|ed)|monitor(?:s|ed)?|compar\\w+|scor(?:es|ed|ing)|surveillance)\\b[^;.]{0,100}?\\b(?:performance|progress|service levels?|results|quality of the services|kpis?|objectives|(?:the )?services (?:provided|performed))\\b|\\breview(?:s|ed)?\\b[^;.]{0,40}?\\b(?:user stor(?:y|ies)|completed (?:work|tasks|features|functionality)|sprint results|increments?)\\b|\\bperformance (?:reviews?|evaluations?|assessments?)\\b|\\bexchanges? (?:views|experiences?)\\b[^;.]{0,40}?\\b(?:quality|performance|progress)\\b|\\b(?:service|business|performance|quarterly|monthly|contract|contract management|program(?:me)?(?: management)?) reviews?\\b|\\breview meetings?\\b|\\b(?:qbrs?|pmrs?)\\b|\\bperformance\\b[^;.]{0,30}?\\b(?:is|are|be) (?:scored|rated|marked)\\b|\\b(?:progress|performance|results)\\b[^;.]{0,60}?\\b(?:reviewed|evaluated|assessed|published|presented)\\b`,
);
const INFORMS = words(
  "\\b(?:informed|let you know|apprised|advised|updated)\\b[^;.]{0,40}?\\b(?:progress|status(?! of the confidential)(?<!\\b(?:confidential|proprietary) status)|how the project)\\b|\\bcommunicat\\w+\\b[^;.]{0,40}?\\b(?:regarding|about|on)\\b[^;.]{0,20}?\\bprogress\\b|\\bagree (?:up)?on\\b[^;.]{0,40}?\\breports?\\b|\\b(?:information|coordination|consultation|exchange)\\b[^;.]{0,60}?\\b(?:on|about) (?:the )?(?:state|status|progress) of\\b|\\binforms?\\b[^;.]{0,80}?\\b(?:about|on|of) (?:the )?(?:state of )?(?:the )?progress of\\b|\\binforms?\\b[^;.]{0,80}?\\babout (?:the )?(?:state of )?progress\\b|\\bchecks? in with\\b|\\bhow (?:things|it|the work|the project|the services?) (?:is|are) (?:going|doing|coming along)\\b",
);
const DENIED = words(
  "\\b(?:not (?:be )?(?:required|obliged|obligated) to|no)\\b[^;.]{0,40}?\\b(?<!\\b(?:technical|test|inspection|laboratory) )(?:reports?|reporting)\\b|\\b(?:(?<!\\b(?:not|may|can|to) )waives?|dispenses? with) (?:(?:the|any|all|its|their|such) )?(?:[\\w-]+ ){0,2}?(?:reports?|reporting|reviews?)\\b",
);
const VAGUE = words(
  "\\b(?:periodic\\w*|regular(?:ly)?|continuous(?:ly)?|from time to time|every (?:so often|now and then)|now and then|occasional(?:ly)?|(?:suitable|appropriate|reasonable|convenient) intervals|when(?:ever)? [^;.]{1,30}? (?:useful|necessary|sensible)|(?:up)?on (?:[\\w’']+ ){0,3}(?:request|demand)|as (?:\\w+ )?requested|when(?:ever)? [^;.]{1,30}? (?:asks|requests|requires|wants|calls)|mutually agree|agree on|reasonably request\\w*|as (?:needed|required|agreed|appropriate))\\b",
);
const OTHERS = words(
  "\\b(?:tax(?:es)?\\b[^;.]{0,160}?\\b(?:assess|levi)\\w+|not disclose|peer review|(?:reviews?|appraisals?|evaluations?) of (?:its|their|his|the) (?:\\w+ )?(?:employees|staff|personnel|workers)|expense|travel|examinations?|doctors?|physicians?|medical|minority|diversity|laundering|bonus(?:es)?|suits?|litigation|representations?|compensation committee|participation|historical records|books and records|inventory|forecasts?|soc [12]|sas 70|ssae|audit(?:or|ors)?['’]? reports?|audited|(?:security|safety) incidents?|incidents? (?:report|within)|report\\w* (?:of )?(?:any |all |an? |each )*incidents?|breach\\w*|accidents?|tax|stock exchange|securities|sec\\b|reports? on form|balance sheet|financial statements?|royalt(?:y|ies)|sales reports?|new reports|credit reports?|patent|inventions?|test reports?|background|annual report to|shareholders?|adverse events?|report(?:ed|s|ing)? (?:any |all )?(?:errors?|problems?|defects?|faults?|bugs?|losses|claims))\\b",
);

const BESIDE = "(?:against|beside|alongside|next to|compared (?:with|to)|versus|vs|as against|in relation to)";
const YARDSTICK =
  "(?:targets?|thresholds?|promised|guaranteed|required|baselines?|(?:agreed|contractual) (?:standards?|levels?)|benchmarks?|quotas?|kpis?|aqls?|service levels?|planned|scheduled|plan)";
/** Results stand beside what was promised, whatever the paper they stand in is called. */
const COMPARES = words(
  `\\b${BESIDE}\\b[^;.]{0,60}?\\b${YARDSTICK}\\b|\\b${YARDSTICK}\\b[^;.]{0,40}?\\b(?:alongside|beside|next to)\\b|\\b(?:promised|guaranteed|planned|required|targets?)\\b[^;.]{0,30}?\\b(?:reached|achieved|delivered|measured|attained|actual)\\b|\\bcompar(?:ed|es|ison|ing)\\b[^;.]{0,60}?\\b${YARDSTICK}\\b`,
);
/** Somebody puts them before somebody else. */
const SHOWS = words(
  "\\b(?:reports?|tables?|statements?|sheets?|hands?|slides?|dashboards?|figures|returns?|sends?|sent|gives?|provides?|shows?|presents?|brings?|certif\\w+|submits?|prepares?|furnish\\w*|gets?|receives?|reach|display|depict|agenda|reviews?|meetings?|results are)\\b",
);

const ABOUT = anyCase([TELLS, REVIEWS, INFORMS, COMPARES].map(({ source }) => source).join("|"));

/** The customer itself reports. */
const GIVES =
  "(?:(?:shall|will|must|agrees? to) (?:\\w+ ){0,2}?)?(?:reports?|submits?|provides?|sends?|delivers?|furnish(?:es)?|gives?|prepares?)";

const OWES = /^(?:reports?|submit|provide|send|deliver|furnish|give|prepare)\b/;

/** "takes part in a quarterly review if invited": it comes when somebody wants it. */
const ON_CALL = words("\\b(?:meetings?|reviews?|calls?) if (?:so )?(?:invited|asked|requested)\\b");

export const performanceReport = defineProvision({
  type: "performance-report",
  description: "Results of the work are reported or looked at together.",
  anchors: [
    "report",
    "review",
    "evaluat",
    "assess",
    "measur",
    "scorecard",
    "dashboard",
    "management information",
    "statistic",
    "informed",
    "let you know",
    "apprised",
    "communicat",
    "progress",
    "status",
    "monitor",
    "publish",
    "surveillance",
    "account of",
    "account for",
    "accounts for",
    "accounts of",
    "summar",
    "statement",
    "figures",
    "numbers",
    "targets",
    "kpi",
    "pack",
    "against",
    "beside",
    "alongside",
    "next to",
    "compar",
    "versus",
    "in relation to",
    "promised",
    "guaranteed",
    "bordereau",
    "scored",
    "information on",
    "coordination",
    "check in",
    "checks in",
    "how things",
    "pmr",
    "qbr",
  ],
  patterns: [ABOUT, DENIED],
  unless: [OTHERS],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    if (DENIED.test(reading)) return { favours: "customer", facts: { denied: true } };
    const side = actorOf(sentence, parties);
    const compares = COMPARES.test(reading) && SHOWS.test(reading);
    const tells = TELLS.test(reading) || INFORMS.test(reading) || compares;
    const reviews = REVIEWS.test(reading);
    if (ON_CALL.test(reading)) return null;
    if (!reviews && (partyDoes(parties, "customer", GIVES).test(reading) || isOwedByCustomer(sentence, parties)))
      return null;
    const parts = partsAround(reading, ABOUT);
    const days = leastOf(parts.map((part) => intervalIn(part)));
    const vague = INFORMS.test(reading) || parts.some((part) => VAGUE.test(part));
    const isSaid =
      (tells && side === "provider") || (reviews && side === "customer") || vague || (compares && side !== "customer");
    if (days === null && !isSaid) return null;
    if (!tells && !reviews) return null;
    const marks: [string, boolean][] = [
      ["reports", tells],
      ["reviews", reviews],
      ["compares", compares],
      ["byCustomer", side === "customer" && reviews],
    ];
    const facts = Object.fromEntries(marks.filter(([, there]) => there));
    return { favours: "customer", facts: days === null ? facts : { ...facts, days } };
  },
  examples: {
    yes: [
      "Supplier hands Customer every month a sheet with each measure, its target and the value reached.",
      "Supplier's lead presents last month's figures to Customer every month.",
      "Supplier shall submit by the eighth day of each month an evaluation of the tickets against the quotas.",
      "Supplier will provide a status of the key milestones on a weekly basis.",
      "Supplier shall deliver a performance report every month.",
      "Supplier shall submit weekly status reports.",
      "The parties shall review the performance of the Services each quarter.",
      "Supplier shall keep Customer informed of the progress.",
      "At the end of each sprint Customer will review the completed user stories.",
      "Customer will evaluate the performance of the Supplier through inspections.",
    ],
    no: [
      "Supplier presents its sales figures to its shareholders every quarter.",
      "Customer shall take part in a quarterly business review if invited.",

      "Supplier shall send an expense report with each monthly invoice.",
      "Supplier shall report security incidents within 24 hours.",
      "Customer shall report its sales every quarter.",
      "A payment does not waive any review of the figures.",
      "The Services are performed without visitors, and no technical report shall be delivered with them.",
      "Customer shall keep Supplier informed of any developments.",
      "Customer shall, at its own cost, provide Supplier not later than the tenth day of each month with an activity report.",
      "Supplier has no debts but those in the balance sheet of its Quarterly Report on Form 9.",
      "Supplier makes these representations on the day of each monthly report.",
      "Supplier agrees that any report on a medical examination may be shown to Customer.",
      "Supplier shall provide historical records on request so that the auditors can review the Services.",
      "Supplier shall report each month the results of its plan for the participation of minority businesses.",
      "Customer shall pay taxes that are assessed on the performance of this Agreement.",
      "Supplier shall help by telephone with problems and the reporting of bugs.",
      "Supplier shall see that its staff are informed of the confidential status of the information.",
    ],
  },
});

/** "Customer shall: (a) …; (b) provide Supplier each month with …": the item of a list does not name who owes it. */
function isOwedByCustomer({ statements }: SentenceFact, parties: PartiesFact): boolean {
  const duties = statements.filter(({ modality }) => modality === "duty");
  const owing = duties.map((one) => ({ side: sideOfStatement(one, parties), action: one.action }));
  return (
    owing.some(({ side, action }) => side === "customer" && OWES.test(action)) &&
    owing.every(({ side }) => side !== "provider")
  );
}

function leastOf(intervals: readonly (number | null)[]): number | null {
  const known = intervals.filter((days) => days !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function actorOf(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  return sides[0] ?? sideOfSubject(sentence, parties);
}
