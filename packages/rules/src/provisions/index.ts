import type { ProvisionDefinition } from "@clauselint/core";
import { acceptance } from "./acceptance.js";
import { accessControl } from "./access-control.js";
import { accessLimit } from "./access-limit.js";
import { antiAssignment } from "./anti-assignment.js";
import { assignmentFreedom } from "./assignment-freedom.js";
import { assetControl } from "./asset-control.js";
import { auditAccess } from "./audit-access.js";
import { auditRights } from "./audit-rights.js";
import { capabilityWarranty } from "./capability-warranty.js";
import { changeControl } from "./change-control.js";
import { backgroundLicence } from "./background-licence.js";
import { changeOfControl } from "./change-of-control.js";
import { continuity } from "./continuity.js";
import { contractTerm } from "./contract-term.js";
import { customerDataOwnership } from "./customer-data-ownership.js";
import { dataAccess } from "./data-access.js";
import { dataLocation } from "./data-location.js";
import { dataLossExclusion } from "./data-loss-exclusion.js";
import { dataProcessing } from "./data-processing.js";
import { dataReturn } from "./data-return.js";
import { dataUse } from "./data-use.js";
import { deliverablesOwnership } from "./deliverables-ownership.js";
import { escalation } from "./escalation.js";
import { encryption } from "./encryption.js";
import { escrowArrangement } from "./escrow-arrangement.js";
import { escrowContents } from "./escrow-contents.js";
import { escrowRelease } from "./escrow-release.js";
import { escrowUpdate } from "./escrow-update.js";
import { escrowVerification } from "./escrow-verification.js";
import { exclusivity } from "./exclusivity.js";
import { exitAssistance } from "./exit-assistance.js";
import { furtherAssurances } from "./further-assurances.js";
import { governanceMeeting } from "./governance-meeting.js";
import { governingLaw } from "./governing-law.js";
import { incidentNotice } from "./incident-notice.js";
import { indemnity } from "./indemnity.js";
import { insurance } from "./insurance.js";
import { ipAssignment } from "./ip-assignment.js";
import { ipChain } from "./ip-chain.js";
import { keyPersonnel } from "./key-personnel.js";
import { knowledgeTransfer } from "./knowledge-transfer.js";
import { liabilityCap } from "./liability-cap.js";
import { liabilityException } from "./liability-exception.js";
import { liabilityLimit } from "./liability-limit.js";
import { liabilityUnderParent } from "./liability-under-parent.js";
import { weighed } from "./learned/weighed.js";
import { liaisonCapacity } from "./liaison-capacity.js";
import { liaison } from "./liaison.js";
import { licenseGrant } from "./license-grant.js";
import { liquidatedDamages } from "./liquidated-damages.js";
import { milestone } from "./milestone.js";
import { minimumCommitment } from "./minimum-commitment.js";
import { nonRenewalNotice } from "./non-renewal-notice.js";
import { nonSolicitEmployees } from "./non-solicit-employees.js";
import { objectiveDenial } from "./objective-denial.js";
import { objective } from "./objective.js";
import { orderOfPrecedence } from "./order-of-precedence.js";
import { paymentTerm } from "./payment-term.js";
import { openSource } from "./open-source.js";
import { performanceReport } from "./performance-report.js";
import { perpetualLicense } from "./perpetual-license.js";
import { postTerminationServices } from "./post-termination-services.js";
import { providerSoftware } from "./provider-software.js";
import { releaseLicence } from "./release-licence.js";
import { renewalTerm } from "./renewal-term.js";
import { responsibilitySplit } from "./responsibility-split.js";
import { retainedFunctions } from "./retained-functions.js";
import { scopeItem } from "./scope-item.js";
import { securityAccountability } from "./security-accountability.js";
import { securityAssurance } from "./security-assurance.js";
import { securityExclusion } from "./security-exclusion.js";
import { securityMeasure } from "./security-measure.js";
import { serviceLevelRemedy } from "./service-level-remedy.js";
import { securityTask } from "./security-task.js";
import { serviceLevel } from "./service-level.js";
import { serviceLevelConsequence } from "./service-level-consequence.js";
import { serviceLevelDenial } from "./service-level-denial.js";
import { serviceLevelMeasurement } from "./service-level-measurement.js";
import { serviceLevelReservation } from "./service-level-reservation.js";
import { serviceLevelsElsewhere } from "./service-levels-elsewhere.js";
import { serviceStandard } from "./service-standard.js";
import { sourceCodeEscrow } from "./source-code-escrow.js";
import { sourceDelivery } from "./source-delivery.js";
import { sourcingFreedom } from "./sourcing-freedom.js";
import { subcontracting } from "./subcontracting.js";
import { successCriterion } from "./success-criterion.js";
import { subprocessor } from "./subprocessor.js";
import { systemAccess } from "./system-access.js";
import { terminationForConvenience } from "./termination-for-convenience.js";
import { terminationRight } from "./termination-right.js";
import { uncappedLiability } from "./uncapped-liability.js";
import { warrantyDuration } from "./warranty-duration.js";
import { withholding } from "./withholding.js";

const patterned: readonly ProvisionDefinition[] = [
  acceptance,
  accessControl,
  accessLimit,
  antiAssignment,
  assignmentFreedom,
  assetControl,
  auditAccess,
  auditRights,
  capabilityWarranty,
  changeControl,
  backgroundLicence,
  changeOfControl,
  continuity,
  contractTerm,
  customerDataOwnership,
  dataAccess,
  dataLocation,
  dataLossExclusion,
  dataProcessing,
  dataReturn,
  dataUse,
  deliverablesOwnership,
  escalation,
  encryption,
  escrowArrangement,
  escrowContents,
  escrowRelease,
  escrowUpdate,
  escrowVerification,
  exclusivity,
  exitAssistance,
  furtherAssurances,
  governanceMeeting,
  governingLaw,
  incidentNotice,
  indemnity,
  insurance,
  ipAssignment,
  ipChain,
  keyPersonnel,
  knowledgeTransfer,
  liabilityCap,
  liabilityException,
  liabilityLimit,
  liaisonCapacity,
  liabilityUnderParent,
  liaison,
  licenseGrant,
  liquidatedDamages,
  milestone,
  minimumCommitment,
  nonRenewalNotice,
  nonSolicitEmployees,
  objective,
  objectiveDenial,
  orderOfPrecedence,
  paymentTerm,
  openSource,
  performanceReport,
  perpetualLicense,
  postTerminationServices,
  providerSoftware,
  releaseLicence,
  renewalTerm,
  responsibilitySplit,
  retainedFunctions,
  scopeItem,
  securityAccountability,
  securityAssurance,
  securityExclusion,
  securityMeasure,
  serviceLevelRemedy,
  securityTask,
  serviceLevel,
  serviceLevelConsequence,
  serviceLevelDenial,
  serviceLevelMeasurement,
  serviceLevelReservation,
  serviceLevelsElsewhere,
  serviceStandard,
  sourceCodeEscrow,
  sourceDelivery,
  sourcingFreedom,
  subcontracting,
  successCriterion,
  subprocessor,
  systemAccess,
  terminationForConvenience,
  terminationRight,
  uncappedLiability,
  warrantyDuration,
  withholding,
];

/** All kinds of provision this package knows. */
export const provisions: readonly ProvisionDefinition[] = patterned.map(weighed);
