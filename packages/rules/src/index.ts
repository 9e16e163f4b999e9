import type { ProvisionDefinition, Rule, RuleSetting } from "@clauselint/core";
import codeEscrowAgreement from "./code-escrow/agreement.js";
import releaseConditions from "./code-escrow/release-conditions.js";
import retainedFunctions from "./core-competency/retained-functions.js";
import customerOwnsData from "./data-ownership/customer-owns-data.js";
import customerOwnsDeliverables from "./data-ownership/customer-owns-deliverables.js";
import exitAssistanceRule from "./data-ownership/exit-assistance.js";
import returnAndDeletion from "./data-ownership/return-and-deletion.js";
import accessControlRule from "./data-security/access-control.js";
import assuranceAndTesting from "./data-security/assurance-and-testing.js";
import breachNotification from "./data-security/breach-notification.js";
import businessContinuity from "./data-security/business-continuity.js";
import dataLocationRule from "./data-security/data-location.js";
import dataProcessingTerms from "./data-security/data-processing-terms.js";
import encryptionRule from "./data-security/encryption.js";
import providerIndemnity from "./data-security/indemnity.js";
import insuranceRule from "./data-security/insurance.js";
import liabilityCarveOut from "./data-security/liability-carve-out.js";
import securityStandard from "./data-security/security-standard.js";
import subprocessorControl from "./data-security/subprocessor-control.js";
import acceptanceCriteria from "./goals/acceptance-criteria.js";
import measurableServiceLevels from "./goals/measurable-service-levels.js";
import milestonesDated from "./goals/milestones-dated.js";
import objectivesStated from "./goals/objectives-stated.js";
import performanceReview from "./goals/performance-review.js";
import scopeAndDeliverables from "./goals/scope-and-deliverables.js";
import brokenCrossReference from "./hygiene/broken-cross-reference.js";
import leftoverRevision from "./hygiene/leftover-revision.js";
import numberWordMismatch from "./hygiene/number-word-mismatch.js";
import placeholderText from "./hygiene/placeholder-text.js";
import undefinedTerm from "./hygiene/undefined-term.js";
import liabilityCap from "./liability/cap.js";
import governanceCadence from "./liaison/governance-cadence.js";
import keyPersonnelRule from "./liaison/key-personnel.js";
import namedLiaison from "./liaison/named-liaison.js";
import auditRights from "./partner/audit-rights.js";
import subcontractingControl from "./partner/subcontracting-control.js";
import terminationRights from "./partner/termination-rights.js";
import accountabilityRetained from "./security-exclusions/accountability-retained.js";
import noPrivilegedAccess from "./security-exclusions/no-privileged-access.js";
import scopeContradiction from "./security-exclusions/scope-contradiction.js";
import securityExclusionsStated from "./security-exclusions/stated.js";
import { recommendedRules } from "./presets/recommended.js";
import { provisions as known } from "./provisions/index.js";

/** All rules of this package, by id. */
export const rules: readonly Rule[] = [
  codeEscrowAgreement,
  releaseConditions,
  retainedFunctions,
  customerOwnsData,
  customerOwnsDeliverables,
  exitAssistanceRule,
  returnAndDeletion,
  accessControlRule,
  assuranceAndTesting,
  breachNotification,
  businessContinuity,
  dataLocationRule,
  dataProcessingTerms,
  encryptionRule,
  providerIndemnity,
  insuranceRule,
  liabilityCarveOut,
  securityStandard,
  subprocessorControl,
  acceptanceCriteria,
  measurableServiceLevels,
  milestonesDated,
  objectivesStated,
  performanceReview,
  scopeAndDeliverables,
  brokenCrossReference,
  leftoverRevision,
  numberWordMismatch,
  placeholderText,
  undefinedTerm,
  liabilityCap,
  governanceCadence,
  keyPersonnelRule,
  namedLiaison,
  auditRights,
  subcontractingControl,
  terminationRights,
  accountabilityRetained,
  noPrivilegedAccess,
  scopeContradiction,
  securityExclusionsStated,
];

/** All kinds of provision that the rules of this package rest on. */
export const provisions: readonly ProvisionDefinition[] = known;

/** The preset that holds where a configuration names none: the rules of {@link recommendedRules} at their own severity, all others off. */
export const recommended: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  rules.map(({ meta }) => [meta.id, recommendedRules.has(meta.id) ? meta.severity : "off"]),
);
