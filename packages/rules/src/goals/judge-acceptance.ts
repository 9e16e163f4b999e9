import type { Facts } from "@clauselint/core";
import type { AcceptanceReading } from "../provisions/acceptance-reader.js";
import { durationsIn } from "../support/durations-in.js";
import type { Judgement } from "../support/judgement.js";
import type { AcceptanceClause } from "./acceptance-clauses.js";

type Element = "criteria" | "period" | "rejection" | "correction" | "consequence" | "payment";
type MessageId = "atOnce" | "providerDecides" | "deemed" | "tooShort" | "optional";

interface Options {
  readonly deemedAcceptance: "allow" | "weak";
  readonly minTestDays: number;
  readonly requireRefundOnFailure: boolean;
}

/**
 * What one clause on acceptance is worth to the customer.
 *
 * It needs somebody on the customer's side who decides, something to decide by (criteria, or a test), and a way on: a period to decide
 * in, a duty to correct, or that nothing is accepted or paid before. No judgement where the clause says nothing that would let anybody
 * decide.
 */
export function judgeAcceptance(
  clause: AcceptanceClause,
  facts: Facts,
  options: Options,
): readonly Judgement<Element, MessageId>[] {
  const { said, beside, evidence } = clause;
  if (said.some(({ providerDecides }) => providerDecides)) {
    return [{ outcome: "adverse", evidence, messageId: "providerDecides" }];
  }
  const all = [...said, ...beside].filter(({ by }) => by !== "provider");
  const rejects = all.some(({ rejection }) => rejection);
  const soon = tooSoon(clause, facts, options);
  const denied = said.some((one) => one.denied) && !all.some((one) => one.decision && one.by === "customer");
  if (denied || !all.some(decides)) return against(clause, soon);
  const missingElements = lacking([...said, ...beside]);
  const base = { evidence, missingElements };
  if (said.some(({ optional }) => optional)) {
    return [{ ...base, outcome: "weak", messageId: "optional", reason: "it holds only where it is chosen" }];
  }
  if (soon && missingElements.includes("criteria")) return [{ ...base, outcome: "adverse", messageId: "tooShort" }];
  if (!isProcedure(all, rejects, missingElements)) return [{ ...base, outcome: "weak" }];
  const silence = said.some(({ deemed }) => deemed);
  if (silence && options.deemedAcceptance === "weak") return [{ ...base, outcome: "weak", messageId: "deemed" }];
  if (soon) return [{ ...base, outcome: "weak", messageId: "tooShort" }];
  const refund = options.requireRefundOnFailure && missingElements.includes("consequence");
  return [{ ...base, outcome: refund ? "weak" : "satisfied" }];
}

/** Whether the customer, or somebody who is not the provider, decides on the work in this sentence. */
function decides({ rejection, decision, core, criteria, test, gate, heading, by }: AcceptanceReading): boolean {
  return (
    by !== "provider" &&
    (rejection || decision || (gate && core) || ((core || criteria || heading) && test && by === "customer"))
  );
}

/** Something to decide by, somebody to decide, and a way on. */
function isProcedure(
  all: readonly AcceptanceReading[],
  rejects: boolean,
  missingElements: readonly Element[],
): boolean {
  const tests = all.some(({ test }) => test);
  const gated = all.some(({ gate }) => gate) && !missingElements.includes("criteria");
  const goesOn = !missingElements.includes("period") || !missingElements.includes("correction") || gated;
  return goesOn && (tests || ((rejects || gated) && !missingElements.includes("criteria")));
}

/** What there is where the customer decides nothing. */
function against({ said, evidence }: AcceptanceClause, soon: boolean): readonly Judgement<Element, MessageId>[] {
  if (said.some(({ atOnce }) => atOnce)) return [{ outcome: "adverse", evidence, messageId: "atOnce" }];
  if (said.some(({ by, deemed }) => by === "provider" && deemed)) {
    return [{ outcome: "adverse", evidence, messageId: "providerDecides" }];
  }
  if (soon) return [{ outcome: "adverse", evidence, messageId: "tooShort" }];
  if (said.some(({ denied }) => denied)) return [{ outcome: "negated", evidence }];
  const spoken = said.some(
    ({ by, test, core, deemed, passed, satisfaction, later }) =>
      (by !== "provider" && test && core) || deemed || passed || satisfaction || later,
  );
  return spoken ? [{ outcome: "weak", evidence, missingElements: lacking(said) }] : [];
}

function lacking(said: readonly AcceptanceReading[]): readonly Element[] {
  const has: Readonly<Record<Element, boolean>> = {
    criteria: said.some(({ criteria }) => criteria),
    period: said.some(({ period }) => period),
    rejection: said.some(({ rejection }) => rejection),
    correction: said.some(({ correction }) => correction),
    consequence: said.some(({ refund }) => refund),
    payment: said.some(({ payment }) => payment),
  };
  const elements: readonly Element[] = ["criteria", "period", "rejection", "correction", "consequence", "payment"];
  return elements.filter((element) => !has[element]);
}

/** Silence counts as acceptance before the customer has had a fair time to look. */
function tooSoon({ said, evidence, nearby }: AcceptanceClause, facts: Facts, { minTestDays }: Options): boolean {
  if (!said.some(({ deemed }) => deemed)) return false;
  const own = evidence.flatMap((span) => durationsIn(facts, span));
  const days = (own.length > 0 ? own : nearby.flatMap((span) => durationsIn(facts, span))).map((one) => one.days);
  return days.length > 0 && Math.max(...days) < minTestDays;
}
