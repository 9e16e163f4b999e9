import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, swapped, terms } from "../testing/contracts.js";
import rule from "./escalation-path.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "Disputed charges are escalated to the contract managers and after ten days to the managing directors of both parties.",
      "The system lets users record faults, which are escalated to the service managers and after two days to the managing directors of both parties.",
      "Employees with complaints about the Services tell the service managers of both parties, who escalate them after five days to the managing directors.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`18. ${text}`) })),
    {
      name: "experts behind two levels",
      ...msa(
        "18. A dispute goes to the project managers and after ten days to the managing directors, then to an expert named by the president of the chamber of commerce.",
      ),
    },
    {
      name: "firstly, secondly, thirdly",
      ...msa(
        "18. Disagreements shall firstly be dealt with by the project leaders, secondly (after eight days) by the steering committee and thirdly (after a further 12 days) by the chief executives.",
      ),
    },
    {
      name: "taken up by those who are named",
      ...msa(
        "18. A dispute is to be taken up first by the managers named in Annex 1 (5 days), next by the General Manager of each party (10 days), then by the chief executives (10 days).",
      ),
    },
    {
      name: "a list below its heading",
      ...msa(
        "18. Escalation: Account Manager and Product Owner, three working days; Managing Directors, ten working days; then the courts.",
      ),
    },
    {
      name: "officers who meet over what is not settled",
      ...msa(
        "18. When trouble arises, the two leads talk. If they have not settled it within eight days, Customer's chief executive and Supplier's managing director will meet within the next ten days.",
      ),
    },
    {
      name: "problems that those named cannot settle",
      ...msa(
        "18. Problems which the persons named in clause 1.1 cannot settle in five days pass to the officers named in clause 1.2, who have a further ten.",
      ),
    },
    {
      name: "what the leads cannot settle",
      ...msa(
        "18. What the two leads cannot settle in four days goes up to their line managers, and after another seven to the managing directors.",
      ),
    },
    {
      name: "an operations committee below an executive one",
      ...bank(
        "18. An issue open for more than three days goes to the operations committee, which has eight days, and then to the executive committee.",
      ),
    },
    {
      name: "the contacts first",
      ...msa(
        "18. A complaint that the contacts have not settled in four days goes to Supplier's general manager and Customer's head of operations, who have ten days.",
      ),
    },
    {
      name: "go on, without a verb the second time",
      ...msa(
        "18. Open issues go to the account managers; if unsettled after five days, to the parties' Vice Presidents of Engineering; and if unsettled after ten more, to their chief executives.",
      ),
    },
    {
      name: "no solution found",
      ...msa(
        "18. If the Operational Committee finds no solution within 5 days, the matter is submitted to the Steering Committee. If the latter finds no solution within ten days, the chairmen of the boards decide.",
      ),
    },
    {
      name: "two levels with days",
      ...msa(
        "18. A dispute is first referred to the project managers of the parties. If they have not settled it within ten days, it is referred to the managing directors.",
      ),
      missingElements: ["formal", "continued"],
    },
    {
      name: "plain words",
      ...names(
        "18. If the project leads cannot resolve an issue in 5 business days, they escalate it to the vice presidents of both companies, then to mediation. Osprey will continue to provide the services during any dispute.",
      ),
      missingElements: [],
    },
    {
      name: "a committee and chief officers",
      ...bank(
        "18. Any disagreement shall be submitted to the Joint Committee and, failing agreement within thirty (30) days, to the chief executive officers of the parties.",
      ),
    },
    {
      name: "a table",
      ...authority(
        "18. Problems are escalated as follows.\n\n| Level | Authority | Service Provider | Time |\n|---|---|---|---|\n| 1 | Product owner | Delivery lead | 2 days |\n| 2 | Director | Director | 5 days |",
      ),
    },
    {
      name: "government",
      ...government(
        "G.4 The Contractor shall raise problems with the Contracting Officer's Representative within 24 hours and, if they remain, escalate them to the Contracting Officer within three days.",
      ),
    },
    {
      name: "in the terms of a service",
      ...terms(
        "18. You can escalate an issue to our account manager and, if it is not solved after two days, to our head of support.",
      ),
    },
    {
      name: "work that goes on",
      ...msa(
        "18. Disputes are referred to the service managers and after five days to the directors. Supplier shall not suspend the Services while a dispute is open.",
      ),
      options: { requireContinuedPerformance: true },
    },
    {
      name: "meetings of executives",
      ...msa(
        "18. If a dispute arises, the project managers shall meet within five days to resolve the dispute; if they fail, senior executives of both parties shall meet within ten days to resolve it.",
      ),
    },
    {
      name: "parties swapped",
      ...swapped(
        "18. A dispute goes to the account managers and, after one week, to the senior management of Client and Vendor.",
      ),
    },
    {
      name: "from the provider's side, no loss",
      ...msa("11. Supplier may suspend its performance while a dispute is pending."),
      perspective: "provider",
    },
  ],
  invalid: [
    {
      name: "near miss: who names the arbitrator",
      ...msa("18. A dispute is settled by an arbitrator who is nominated by the president of the chamber of commerce."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: grievances of staff",
      ...msa("18. An employee who has a grievance takes it to a line manager and after two weeks to the directors."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "nothing goes further up",
      ...msa("18. Complaints shall not be escalated."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a sit-down",
      ...msa("18. If we cannot agree on something, we have a sit-down within a week."),
      outcome: "weak",
      findings: [{ messageId: "talk" }],
    },
    {
      name: "near miss: levels of service",
      ...msa(
        "18. Levels:\n\n| Code | Measure | Level |\n|---|---|---|\n| L1 | Response | 30 minutes |\n| L2 | Repair | 4 hours |",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: stages of the work",
      ...msa(
        "18. Stages:\n\n| Stage | Deliverable | Due |\n|---|---|---|\n| 1 | Report | 10 October 2026 |\n| 2 | Portal | 14 days later |",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: incidents",
      ...msa("18. Incidents are handled by the service delivery manager."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a venue",
      ...msa("18. If no agreement on the venue is found, the project managers meet by video."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a help desk",
      ...msa("18. Errors that users cannot resolve pass to the help desk."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a mediator only",
      ...msa(
        "18. If the parties disagree and a talk does not mend it, they spend a day with a mediator before they go to court.",
      ),
      outcome: "weak",
      findings: [{ messageId: "talk", severity: "info" }],
    },
    {
      name: "stops pending resolution",
      ...msa(
        "18. A party with a grievance first raises it with the management of the other. Supplier may stop its work pending resolution.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "suspends", severity: "warning" }],
    },
    {
      name: "near miss: suspended for money",
      ...msa("18. If an invoice is overdue, Supplier may suspend the Services pending resolution."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "one level",
      ...msa("18. Issues are escalated to the steering committee, which decides within five days."),
      outcome: "weak",
      findings: [{ messageId: "flat", severity: "info", data: { levels: 1, least: 2 } }],
    },
    {
      name: "no time",
      ...msa(
        "18. Any dispute shall be referred to the relationship managers and, if they do not agree, to senior executives of the parties.",
      ),
      outcome: "weak",
      findings: [{ messageId: "open", severity: "info" }],
    },
    {
      name: "talk",
      ...names("18. The parties will try to settle any dispute by good-faith negotiation."),
      outcome: "weak",
      findings: [
        {
          messageId: "talk",
          severity: "info",
          quote: "The parties will try to settle any dispute by good-faith negotiation.",
        },
      ],
    },
    {
      name: "nothing on going on",
      ...msa("18. Disputes are referred to the service managers and after five days to the directors."),
      options: { requireContinuedPerformance: true },
      outcome: "weak",
      findings: [{ messageId: "stops", severity: "info" }],
    },
    {
      name: "the provider may stop",
      ...msa(
        "18. Disputes go to the service managers and after five days to the directors.\n\n19. Supplier may suspend the Services until a dispute is resolved.",
      ),
      outcome: "adverse",
      findings: [
        {
          messageId: "suspends",
          severity: "warning",
          quote: "Supplier may suspend the Services until a dispute is resolved.",
        },
      ],
    },
    {
      name: "courts only",
      ...msa("18. Any dispute shall be decided by the courts of Ports."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: prices",
      ...msa("18. The fees are subject to an annual price escalation of 3 %."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the customer may withhold",
      ...msa("18. Customer may withhold an amount in dispute."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: meetings",
      ...msa("18. The project managers and the directors meet every month."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "from the provider's side, a burden",
      ...msa("11. The parties shall try to settle every dispute by good-faith discussions."),
      perspective: "provider",
      outcome: "weak",
      findings: [{ messageId: "talk" }],
    },
  ],
});
