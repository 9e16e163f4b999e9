import type { ProvisionDefinition } from "@clauselint/core";
import { acceptance } from "./acceptance.js";
import { accessLimit } from "./access-limit.js";
import { antiAssignment } from "./anti-assignment.js";
import { assetControl } from "./asset-control.js";
import { auditAccess } from "./audit-access.js";
import { auditRights } from "./audit-rights.js";
import { backgroundLicence } from "./background-licence.js";
import { changeOfControl } from "./change-of-control.js";
import { continuity } from "./continuity.js";
import { customerDataOwnership } from "./customer-data-ownership.js";
import { dataAccess } from "./data-access.js";
import { dataReturn } from "./data-return.js";
import { dataUse } from "./data-use.js";
import { deliverablesOwnership } from "./deliverables-ownership.js";
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
import { liabilityCap } from "./liability-cap.js";
import { liabilityLimit } from "./liability-limit.js";
import { weighed } from "./learned/weighed.js";
import { liaison } from "./liaison.js";
import { licenseGrant } from "./license-grant.js";
import { liquidatedDamages } from "./liquidated-damages.js";
import { milestone } from "./milestone.js";
import { minimumCommitment } from "./minimum-commitment.js";
import { nonRenewalNotice } from "./non-renewal-notice.js";
import { nonSolicitEmployees } from "./non-solicit-employees.js";
import { objectiveDenial } from "./objective-denial.js";
import { objective } from "./objective.js";
import { openSource } from "./open-source.js";
import { performanceReport } from "./performance-report.js";
import { perpetualLicense } from "./perpetual-license.js";
import { postTerminationServices } from "./post-termination-services.js";
import { providerSoftware } from "./provider-software.js";
import { releaseLicence } from "./release-licence.js";
import { renewalTerm } from "./renewal-term.js";
import { retainedFunctions } from "./retained-functions.js";
import { scopeItem } from "./scope-item.js";
import { securityExclusion } from "./security-exclusion.js";
import { securityMeasure } from "./security-measure.js";
import { serviceLevel } from "./service-level.js";
import { serviceLevelConsequence } from "./service-level-consequence.js";
import { serviceLevelDenial } from "./service-level-denial.js";
import { serviceLevelMeasurement } from "./service-level-measurement.js";
import { serviceLevelReservation } from "./service-level-reservation.js";
import { serviceLevelsElsewhere } from "./service-levels-elsewhere.js";
import { serviceStandard } from "./service-standard.js";
import { sourceCodeEscrow } from "./source-code-escrow.js";
import { sourceDelivery } from "./source-delivery.js";
import { subcontracting } from "./subcontracting.js";
import { terminationForConvenience } from "./termination-for-convenience.js";
import { terminationRight } from "./termination-right.js";
import { uncappedLiability } from "./uncapped-liability.js";
import { warrantyDuration } from "./warranty-duration.js";
import { withholding } from "./withholding.js";

const patterned: readonly ProvisionDefinition[] = [
  acceptance,
  accessLimit,
  antiAssignment,
  assetControl,
  auditAccess,
  auditRights,
  backgroundLicence,
  changeOfControl,
  continuity,
  customerDataOwnership,
  dataAccess,
  dataReturn,
  dataUse,
  deliverablesOwnership,
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
  liabilityCap,
  liabilityLimit,
  liaison,
  licenseGrant,
  liquidatedDamages,
  milestone,
  minimumCommitment,
  nonRenewalNotice,
  nonSolicitEmployees,
  objective,
  objectiveDenial,
  openSource,
  performanceReport,
  perpetualLicense,
  postTerminationServices,
  providerSoftware,
  releaseLicence,
  renewalTerm,
  retainedFunctions,
  scopeItem,
  securityExclusion,
  securityMeasure,
  serviceLevel,
  serviceLevelConsequence,
  serviceLevelDenial,
  serviceLevelMeasurement,
  serviceLevelReservation,
  serviceLevelsElsewhere,
  serviceStandard,
  sourceCodeEscrow,
  sourceDelivery,
  subcontracting,
  terminationForConvenience,
  terminationRight,
  uncappedLiability,
  warrantyDuration,
  withholding,
];

/** All kinds of provision this package knows. */
export const provisions: readonly ProvisionDefinition[] = patterned.map(weighed);
