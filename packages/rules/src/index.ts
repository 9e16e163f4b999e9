import type { ProvisionDefinition, Rule, RuleSetting } from "@clauselint/core";
import codeEscrowAgreement from "./code-escrow/agreement.js";
import depositFrequency from "./code-escrow/deposit-frequency.js";
import depositMaterials from "./code-escrow/deposit-materials.js";
import licenceOnRelease from "./code-escrow/licence-on-release.js";
import releaseConditions from "./code-escrow/release-conditions.js";
import escrowVerificationRule from "./code-escrow/verification.js";
import retainedFunctions from "./core-competency/retained-functions.js";
import accessAndExport from "./data-ownership/access-and-export.js";
import backgroundIpLicence from "./data-ownership/background-ip-licence.js";
import customerOwnsData from "./data-ownership/customer-owns-data.js";
import customerOwnsDeliverables from "./data-ownership/customer-owns-deliverables.js";
import exitAssistanceRule from "./data-ownership/exit-assistance.js";
import moralRightsAndFurtherAssurances from "./data-ownership/moral-rights-and-further-assurances.js";
import noLienOrWithholding from "./data-ownership/no-lien-or-withholding.js";
import openSourceDisclosure from "./data-ownership/open-source-disclosure.js";
import providerDataUse from "./data-ownership/provider-data-use.js";
import repositoryAndCredentialControl from "./data-ownership/repository-and-credential-control.js";
import returnAndDeletion from "./data-ownership/return-and-deletion.js";
import subcontractorIpFlowDown from "./data-ownership/subcontractor-ip-flow-down.js";
import breachNotification from "./data-security/breach-notification.js";
import businessContinuity from "./data-security/business-continuity.js";
import providerIndemnity from "./data-security/indemnity.js";
import securityStandard from "./data-security/security-standard.js";
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
import securityExclusionsStated from "./security-exclusions/stated.js";
import { recommendedRules } from "./presets/recommended.js";
import { provisions as known } from "./provisions/index.js";

/** All rules of this package, by id. */
export const rules: readonly Rule[] = [
  codeEscrowAgreement,
  depositFrequency,
  depositMaterials,
  licenceOnRelease,
  releaseConditions,
  escrowVerificationRule,
  retainedFunctions,
  accessAndExport,
  backgroundIpLicence,
  customerOwnsData,
  customerOwnsDeliverables,
  exitAssistanceRule,
  moralRightsAndFurtherAssurances,
  noLienOrWithholding,
  openSourceDisclosure,
  providerDataUse,
  repositoryAndCredentialControl,
  returnAndDeletion,
  subcontractorIpFlowDown,
  breachNotification,
  businessContinuity,
  providerIndemnity,
  securityStandard,
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
  securityExclusionsStated,
];

/** All kinds of provision that the rules of this package rest on. */
export const provisions: readonly ProvisionDefinition[] = known;

/** The preset that holds where a configuration names none: the rules of {@link recommendedRules} at their own severity, all others off. */
export const recommended: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  rules.map(({ meta }) => [meta.id, recommendedRules.has(meta.id) ? meta.severity : "off"]),
);
