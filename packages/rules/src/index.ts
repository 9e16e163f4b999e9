import type { LazyPreset, Preset, Profile, ProvisionDefinition, Rule } from "@clauselint/core";
import codeEscrowAgreement from "./code-escrow/agreement.js";
import depositFrequency from "./code-escrow/deposit-frequency.js";
import depositMaterials from "./code-escrow/deposit-materials.js";
import licenceOnRelease from "./code-escrow/licence-on-release.js";
import releaseConditions from "./code-escrow/release-conditions.js";
import insourcingFreedom from "./core-competency/insourcing-freedom.js";
import knowledgeTransferRule from "./core-competency/knowledge-transfer.js";
import responsibilityMatrix from "./core-competency/responsibility-matrix.js";
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
import accessControlRule from "./data-security/access-control.js";
import subcontractorIpFlowDown from "./data-ownership/subcontractor-ip-flow-down.js";
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
import agreementToAgree from "./hygiene/agreement-to-agree.js";
import ambiguousObligation from "./hygiene/ambiguous-obligation.js";
import brokenCrossReference from "./hygiene/broken-cross-reference.js";
import inconsistentValues from "./hygiene/inconsistent-values.js";
import leftoverRevision from "./hygiene/leftover-revision.js";
import missingAttachment from "./hygiene/missing-attachment.js";
import mutableIncorporatedTerms from "./hygiene/mutable-incorporated-terms.js";
import numberWordMismatch from "./hygiene/number-word-mismatch.js";
import orderOfPrecedence from "./hygiene/order-of-precedence.js";
import placeholderText from "./hygiene/placeholder-text.js";
import termAndRenewal from "./hygiene/term-and-renewal.js";
import undefinedTerm from "./hygiene/undefined-term.js";
import unilateralAmendment from "./hygiene/unilateral-amendment.js";
import unusedOrDuplicateDefinition from "./hygiene/unused-or-duplicate-definition.js";
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
import governingLaw from "./policy/governing-law.js";
import noticePeriod from "./policy/notice-period.js";
import paymentTerm from "./policy/payment-term.js";
import accountabilityRetained from "./security-exclusions/accountability-retained.js";
import noPrivilegedAccess from "./security-exclusions/no-privileged-access.js";
import scopeContradiction from "./security-exclusions/scope-contradiction.js";
import securityExclusionsStated from "./security-exclusions/stated.js";
import { presetsOver } from "./presets/presets.js";
import { profilePresets } from "./profiles/presets.js";
import { provisions as known } from "./provisions/index.js";

/** All rules of this package, by id. */
export const rules: readonly Rule[] = [
  codeEscrowAgreement,
  depositFrequency,
  depositMaterials,
  licenceOnRelease,
  releaseConditions,
  insourcingFreedom,
  knowledgeTransferRule,
  responsibilityMatrix,
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
  accessControlRule,
  subcontractorIpFlowDown,
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
  agreementToAgree,
  ambiguousObligation,
  brokenCrossReference,
  inconsistentValues,
  leftoverRevision,
  missingAttachment,
  mutableIncorporatedTerms,
  numberWordMismatch,
  orderOfPrecedence,
  placeholderText,
  termAndRenewal,
  undefinedTerm,
  unilateralAmendment,
  unusedOrDuplicateDefinition,
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
  governingLaw,
  noticePeriod,
  paymentTerm,
  accountabilityRetained,
  noPrivilegedAccess,
  scopeContradiction,
  securityExclusionsStated,
];

/** All kinds of provision that the rules of this package rest on. */
export const provisions: readonly ProvisionDefinition[] = known;

/** What `extends` may name in a configuration; `recommended` holds where it names nothing. */
export const presets: readonly (Preset | LazyPreset)[] = [
  ...presetsOver(rules.map(({ meta }) => meta)),
  ...profilePresets,
];

/** What regulations ask, as data. Read when first asked for: few runs need it. */
export async function loadProfiles(): Promise<readonly Profile[]> {
  return (await import("./profiles/index.js")).profiles;
}

export type { RuleOptions } from "./rule-options.js";
export { thresholds, type ThresholdName } from "./thresholds.js";
