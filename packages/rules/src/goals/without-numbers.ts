import type { Provision } from "@clauselint/core";
import type { ServiceLevelElement } from "../provisions/service-level-reader.js";
import { attachmentsNamed } from "../support/attachments-named.js";
import { weightOf } from "../support/weight-of.js";

interface Answer {
  readonly outcome: "weak" | "deferred" | "negated" | "missing";
  readonly messageId?: "standardOnly" | "elsewhere" | "later" | "notHere";
  readonly evidence?: Provision["evidence"];
  readonly missingElements?: readonly ServiceLevelElement[];
  readonly reason?: string;
}

/** What there is where no service level has a number. */
export function withoutNumbers(input: Parameters<typeof weightOf>[1]): Answer {
  const operative = (type: string): readonly Provision[] =>
    input.facts.provisions(type).filter(({ evidence }) => weightOf(evidence, input) === 1);
  const missingElements: readonly ServiceLevelElement[] = ["target"];
  const [standard] = operative("service-standard");
  if (standard !== undefined) {
    return { outcome: "weak", messageId: "standardOnly", evidence: standard.evidence, missingElements };
  }
  const pointers = operative("service-levels-elsewhere");
  const outside = pointers.find((one) => one.facts["later"] !== true && paperOutside(one, input) !== null);
  if (outside !== undefined) {
    const reason = `they stand in ${paperOutside(outside, input) ?? "another paper"}`;
    return { outcome: "deferred", messageId: "elsewhere", evidence: outside.evidence, reason };
  }
  const [pointer] = pointers;
  if (pointer !== undefined) {
    const messageId = pointers.some((one) => one.facts["later"] === true) ? "later" : "notHere";
    return { outcome: "weak", messageId, evidence: pointer.evidence, missingElements };
  }
  const [denial] = operative("service-level-denial");
  if (denial !== undefined) return { outcome: "negated", evidence: denial.evidence };
  return { outcome: "missing" };
}

/** The paper a passage points to, where it is not in the file. */
function paperOutside({ evidence, facts: said }: Provision, { document, facts }: Parameters<typeof weightOf>[1]) {
  const named = attachmentsNamed(evidence, facts).find(({ status }) => status !== "resolved");
  if (named !== undefined) return document.quote(named.node);
  const { paper } = said;
  return typeof paper === "string" ? paper : null;
}
