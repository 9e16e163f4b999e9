import type { ProvisionDefinition, Rule, RuleSetting } from "@clauselint/core";
import codeEscrowAgreement from "./code-escrow/agreement.js";
import releaseConditions from "./code-escrow/release-conditions.js";
import insourcingFreedom from "./core-competency/insourcing-freedom.js";
import knowledgeTransferRule from "./core-competency/knowledge-transfer.js";
import responsibilityMatrix from "./core-competency/responsibility-matrix.js";
import retainedFunctions from "./core-competency/retained-functions.js";
import customerOwnsData from "./data-ownership/customer-owns-data.js";
import customerOwnsDeliverables from "./data-ownership/customer-owns-deliverables.js";
import exitAssistanceRule from "./data-ownership/exit-assistance.js";
import returnAndDeletion from "./data-ownership/return-and-deletion.js";
import breachNotification from "./data-security/breach-notification.js";
import businessContinuity from "./data-security/business-continuity.js";
import providerIndemnity from "./data-security/indemnity.js";
import securityStandard from "./data-security/security-standard.js";
import acceptanceCriteria from "./goals/acceptance-criteria.js";
import baseline from "./goals/baseline.js";
import changeControl from "./goals/change-control.js";
import hedgedCommitment from "./goals/hedged-commitment.js";
import measurableServiceLevels from "./goals/measurable-service-levels.js";
import milestonesDated from "./goals/milestones-dated.js";
import objectivesStated from "./goals/objectives-stated.js";
import performanceReview from "./goals/performance-review.js";
import scopeAndDeliverables from "./goals/scope-and-deliverables.js";
import serviceLevelConsequences from "./goals/service-level-consequences.js";
import successCriteria from "./goals/success-criteria.js";
import brokenCrossReference from "./hygiene/broken-cross-reference.js";
import leftoverRevision from "./hygiene/leftover-revision.js";
import numberWordMismatch from "./hygiene/number-word-mismatch.js";
import placeholderText from "./hygiene/placeholder-text.js";
import undefinedTerm from "./hygiene/undefined-term.js";
import liabilityCap from "./liability/cap.js";
import dedicatedCapacity from "./liaison/dedicated-capacity.js";
import escalationPath from "./liaison/escalation-path.js";
import governanceCadence from "./liaison/governance-cadence.js";
import keyPersonnelRule from "./liaison/key-personnel.js";
import namedLiaison from "./liaison/named-liaison.js";
import auditRights from "./partner/audit-rights.js";
import capabilityWarranties from "./partner/capability-warranties.js";
import changeOfControlRule from "./partner/change-of-control.js";
import providerIdentified from "./partner/provider-identified.js";
import subcontractingControl from "./partner/subcontracting-control.js";
import terminationRights from "./partner/termination-rights.js";
import securityExclusionsStated from "./security-exclusions/stated.js";
import { recommendedRules } from "./presets/recommended.js";
import { provisions as known } from "./provisions/index.js";

/** All rules of this package, by id. */
export const rules: readonly Rule[] = [
  codeEscrowAgreement,
  releaseConditions,
  insourcingFreedom,
  knowledgeTransferRule,
  responsibilityMatrix,
  retainedFunctions,
  customerOwnsData,
  customerOwnsDeliverables,
  exitAssistanceRule,
  returnAndDeletion,
  breachNotification,
  businessContinuity,
  providerIndemnity,
  securityStandard,
  acceptanceCriteria,
  baseline,
  changeControl,
  hedgedCommitment,
  measurableServiceLevels,
  milestonesDated,
  objectivesStated,
  performanceReview,
  scopeAndDeliverables,
  serviceLevelConsequences,
  successCriteria,
  brokenCrossReference,
  leftoverRevision,
  numberWordMismatch,
  placeholderText,
  undefinedTerm,
  liabilityCap,
  dedicatedCapacity,
  escalationPath,
  governanceCadence,
  keyPersonnelRule,
  namedLiaison,
  auditRights,
  capabilityWarranties,
  changeOfControlRule,
  providerIdentified,
  subcontractingControl,
  terminationRights,
  securityExclusionsStated,
];

/** All kinds of provision that the rules of this package rest on. */
export const provisions: readonly ProvisionDefinition[] = known;

/** The preset that holds where a configuration names none: the rules of {@link recommendedRules} at their own severity, all others off. */
export const recommended: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  rules.map(({ meta }) => [meta.id, recommendedRules.has(meta.id) ? meta.severity : "off"]),
);
