import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./measurable-service-levels.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });
const SCHEDULE =
  "## Service Levels\n\n| Service level | Target | Measurement | Period | Service credit |\n| --- | --- | --- | --- | --- |\n| Availability | 99.9 % | Monitoring tool | Calendar month | 5 % |\n| Calls answered in 30 s | 90 % | Telephone log | Calendar month | 2 % |";
const BARE = "## Service Levels\n\n| KPI | Target |\n| --- | --- |\n| Availability | 99 % |\n| Tickets closed | 95 % |";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "near miss: a goal of something else",
      ...msa(
        "3. Availability of the platform is 99.9 % in each calendar month, as measured by Customer.\n\n4. Customer hopes to open ten shops in the first year of this Agreement, of which six lie in towns with more than ten thousand people, and the other four lie in villages near the coast, where nobody sells shoes at the moment but many people ask for them each summer. This is a goal and not a promise.",
      ),
    },
    {
      name: "near miss: what is beyond control",
      ...msa(
        "3. Availability of the platform is 99.9 % in each calendar month, as measured by Customer. Unavailability is disregarded if it results from causes beyond its reasonable control.",
      ),
    },
    {
      name: "in the present tense",
      ...msa(
        "3. Supplier answers a priority 1 ticket within 20 minutes, at any hour, and restores the service within three hours.",
      ),
      missingElements: ["method", "period", "consequence"],
    },
    {
      name: "classes with times and a quota for each month",
      ...msa(
        "| Class | Reaction time | Repair | Quota per calendar month |\n|---|---|---|---|\n| 1 | 1 hour | 6 hours | 97% |\n| 2 | 4 hours | 2 days | 92% |",
      ),
      missingElements: ["method", "consequence"],
    },
    {
      name: "a whole table",
      ...msa(SCHEDULE),
      options: { minServiceLevels: 2, requireElements: ["metric", "target", "method", "period", "consequence"] },
    },
    msa("4. Supplier shall keep the platform available at least 99.5 % of each calendar month."),
    {
      name: "a clock for each incident",
      ...msa("4. Supplier shall respond to each Priority 1 incident within thirty (30) minutes."),
    },
    {
      name: "a table of severities",
      ...msa(
        "4. Supplier shall meet these times.\n\n| Severity | Response | Resolution |\n| --- | --- | --- |\n| Critical | 15 minutes | 4 hours |\n| Normal | 1 business day | 5 business days |",
      ),
    },
    {
      name: "a table on its side",
      ...msa(
        "4. Service levels\n\n| Deliverable | Tested code |\n| --- | --- |\n| Performance standard | Test coverage |\n| Acceptable quality level | 90 % |\n| Method of assessment | Automated report |\n| Frequency | Each sprint |",
      ),
    },
    {
      name: "measurement and consequence in clauses of their own",
      ...msa(
        "4. At least 98 % of all orders shall be processed on the day of receipt.\n\n5. The service levels are measured for each calendar month by the ticket tool.\n\n6. For each missed service level Customer receives a service credit of 3 % of the monthly fee.",
      ),
      options: { requireElements: ["method", "period", "consequence"] },
    },
    {
      name: "efforts, where they will do",
      ...msa("4. Supplier shall use reasonable efforts to keep the platform available 99.5 % of each calendar month."),
      options: { acceptEfforts: true },
    },
    { name: "not asked of a DPA", text: `${PARTIES}\n\n1. Nothing here.`, kind: "dpa", outcome: "not-applicable" },
    {
      name: "an uncommon metric among service levels",
      ...msa(
        "## 4. Key performance indicators\n\nNinety-five percent of meals are served within 20 minutes, measured monthly by the catering manager.",
      ),
    },
    {
      name: "in plain words",
      ...msa(
        "4. If something critical breaks, Supplier will pick up within 20 minutes and have a workaround running within three hours.",
      ),
    },
    {
      name: "a tool that both know",
      ...msa(
        "4. Supplier shall keep the platform available at least 99.5 % of each calendar month. Availability is measured by the monitoring tool named in Schedule 2.",
      ),
      options: { providerOnlyMeasurement: "warn" },
    },
    {
      name: "the customer measures for itself",
      ...msa(
        "4. Supplier shall keep the platform available at least 99.5 % of each calendar month. Availability is determined solely by Customer.",
      ),
      options: { providerOnlyMeasurement: "warn" },
    },
    {
      name: "a time to recover",
      ...msa(
        "4. Supplier shall keep the platform available at least 99.5 % of each calendar month.\n\n5. Supplier shall maintain a disaster recovery plan with a recovery time of four hours.",
      ),
      options: { requireRtoRpo: true },
    },
  ],
  invalid: [
    {
      name: "a goal and no guarantee",
      ...msa(
        "3. Availability of the platform is 99.9 % in each calendar month, as measured by Customer. It is a goal and not a guarantee.",
      ),
      outcome: "weak",
      findings: [{ messageId: "goal" }],
    },
    {
      name: "whatever is not wholly in its hands",
      ...msa(
        "3. Availability of the platform is 99.9 % in each calendar month, as measured by Customer. Unavailability is disregarded if it results from maintenance or any other cause not wholly within our control.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "swallowed" }],
    },
    {
      name: "near miss: what is usual",
      ...msa("3. Supplier usually answers a priority 1 ticket within 20 minutes."),
      outcome: "weak",
      findings: [{ messageId: "unmeasurable", severity: "warning" }],
    },
    {
      name: "a table without period and consequence",
      ...msa(BARE),
      outcome: "weak",
      missingElements: ["period", "consequence"],
      findings: [
        {
          messageId: "unmeasurable",
          severity: "warning",
          message:
            "The service levels cannot be enforced as they stand: “Availability” has no period of measurement and no consequence; “Tickets closed” has no period of measurement and no consequence.",
        },
      ],
    },
    {
      name: "an element that is asked for",
      ...msa("4. Supplier shall keep the platform available at least 99.5 % of each calendar month."),
      options: { requireElements: ["consequence"] },
      outcome: "weak",
      missingElements: ["consequence"],
      findings: [{ messageId: "unmeasurable", clause: "4" }],
    },
    {
      name: "efforts",
      ...msa("4. Supplier shall use reasonable efforts to keep the platform available 99.5 % of each calendar month."),
      outcome: "weak",
      findings: [{ messageId: "unmeasurable", data: { levels: "“availability” is owed with efforts only" } }],
    },
    {
      name: "a goal",
      ...msa("4. The availability of 99 % in each month is a goal and not a commitment."),
      outcome: "weak",
      findings: [{ messageId: "unmeasurable", data: { levels: "“availability” is a goal only" } }],
    },
    {
      name: "open to change",
      ...msa(
        "4. Supplier shall keep the platform available 99.5 % of each month.\n\n5. Supplier may change the service levels at any time by notice.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "change", clause: "5" }],
    },
    {
      name: "an exception for any cause",
      ...msa(
        "4. Availability is 99.5 % of each month, excluding downtime for maintenance or for any other cause whatsoever.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "swallowed" }],
    },
    {
      name: "goals in a sentence of their own",
      ...msa(
        "4. Supplier shall keep the platform available 99.5 % of each month.\n\n5. The service levels are goals only.",
      ),
      outcome: "weak",
      findings: [{ messageId: "goal", clause: "5" }],
    },
    {
      name: "one of two",
      ...msa("4. Supplier shall keep the platform available at least 99.5 % of each calendar month."),
      options: { minServiceLevels: 2 },
      outcome: "weak",
      findings: [{ messageId: "tooFew" }],
    },
    {
      name: "no number",
      ...msa("4. Supplier shall use commercially reasonable efforts to keep the service available."),
      outcome: "weak",
      missingElements: ["target"],
      findings: [{ messageId: "standardOnly" }],
    },
    {
      name: "to be agreed",
      ...msa("4. Service levels will be agreed by the parties within sixty days."),
      outcome: "weak",
      findings: [{ messageId: "later" }],
    },
    {
      name: "named and not there",
      ...msa("4. Supplier shall comply with the service levels."),
      outcome: "weak",
      findings: [{ messageId: "notHere" }],
    },
    {
      name: "in a schedule that is not in the file",
      ...msa("4. Supplier shall meet the service levels set out in Schedule 7."),
      outcome: "deferred",
      findings: [{ messageId: "elsewhere", severity: "info", data: { reason: "they stand in Schedule 7" } }],
    },
    {
      name: "negated",
      ...msa("4. Supplier does not guarantee any service levels."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "silent",
      ...msa("4. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a time to cure",
      ...msa("4. If Supplier fails to cure a material breach within thirty (30) days, Customer may terminate."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a share of money",
      ...msa("4. Training is available to Customer at a discount of 25 %."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "service levels that nobody has to meet",
      ...msa(`4. Supplier is not bound to meet the service levels.\n\n${SCHEDULE}`),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "a table of levels owed where it suits",
      ...msa(
        `## Service Levels\n\nSupplier shall, where reasonably practicable, meet these service levels:\n\n${SCHEDULE.slice(SCHEDULE.indexOf("|"))}`,
      ),
      outcome: "weak",
      findings: [{ messageId: "unmeasurable" }],
    },
    {
      name: "the roles are swapped",
      ...msa("4. Customer shall respond to each support question of Supplier within two hours."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work under a master agreement",
      text: `${PARTIES}\n\nThis Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between the parties.\n\n1. Supplier shall build the portal.`,
      kind: "sow",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "the provider's own tools",
      ...msa(
        "4. Supplier shall keep the platform available at least 99.5 % of each calendar month. Availability is measured by Supplier's internal monitoring systems.",
      ),
      options: { providerOnlyMeasurement: "warn" },
      outcome: "weak",
      findings: [{ messageId: "ownMeasure" }],
    },
    {
      name: "the provider alone",
      ...msa(
        "4. Supplier shall keep the platform available at least 99.5 % of each calendar month. Availability shall be determined solely by Supplier.",
      ),
      options: { providerOnlyMeasurement: "warn" },
      outcome: "weak",
      findings: [{ messageId: "ownMeasure" }],
    },
    {
      name: "no time to recover",
      ...msa("4. Supplier shall keep the platform available at least 99.5 % of each calendar month."),
      options: { requireRtoRpo: true },
      outcome: "weak",
      findings: [{ messageId: "noRecovery" }],
    },
  ],
});
