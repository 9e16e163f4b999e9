// Made from the metadata of the rules by `pnpm run docs`; a change here is lost.

type NoOptions = Readonly<Record<string, never>>;

/** The options of each rule, by its id. */
export interface RuleOptions {
  readonly "clauselint/expired-waiver": NoOptions;
  readonly "clauselint/frontmatter": NoOptions;
  readonly "clauselint/not-an-outsourcing-contract": NoOptions;
  readonly "clauselint/not-found-in-what-was-read": NoOptions;
  readonly "clauselint/unused-waiver": NoOptions;
  readonly "clauselint/waiver-not-understood": NoOptions;
  readonly "clauselint/waiver-without-reason": NoOptions;
  readonly "code-escrow/agreement": {
    readonly acceptRepositoryControl?: boolean;
    readonly requireNamedAgent?: boolean;
    readonly executeWithinDays?: number;
  };
  readonly "code-escrow/deposit-frequency": {
    readonly maxIntervalMonths?: number;
    readonly maxLagDays?: number;
    readonly automated?: boolean;
  };
  readonly "code-escrow/deposit-materials": {
    readonly requireElements?: readonly ("source" | "build" | "docs" | "thirdParty" | "config")[];
  };
  readonly "code-escrow/licence-on-release": NoOptions;
  readonly "code-escrow/release-conditions": {
    readonly requireEvents?: readonly ("insolvency" | "cessation" | "supportBreach" | "acquisition")[];
    readonly maxContraryDays?: number;
    readonly maxCureDays?: number;
  };
  readonly "code-escrow/verification": {
    readonly minLevel?: "inventory" | "build" | "functional";
    readonly frequencyDays?: number;
  };
  readonly "core-competency/insourcing-freedom": {
    readonly allowExclusivity?: boolean;
    readonly allowMinimum?: boolean;
  };
  readonly "core-competency/knowledge-transfer": NoOptions;
  readonly "core-competency/responsibility-matrix": { readonly requireSingleAccountable?: boolean };
  readonly "core-competency/retained-functions": { readonly coreFunctions?: readonly string[] };
  readonly "data-ownership/access-and-export": {
    readonly maxDays?: number;
    readonly acceptableFormats?: readonly string[];
    readonly requireInsolvency?: boolean;
  };
  readonly "data-ownership/background-ip-licence": {
    readonly requireElements?: readonly ("perpetual" | "irrevocable" | "royaltyFree" | "modify" | "thirdPartyUse")[];
  };
  readonly "data-ownership/customer-owns-data": {
    readonly derivedData?: "off" | "warn" | "error";
    readonly requireAssignBack?: boolean;
    readonly dataTerms?: readonly string[];
  };
  readonly "data-ownership/customer-owns-deliverables": {
    readonly ownership?: "assign" | "perpetual-licence-ok";
    readonly paymentConditioned?: "off" | "warn" | "error";
    readonly jointOwnership?: "off" | "warn" | "error";
    readonly requireVestOnCreation?: boolean;
  };
  readonly "data-ownership/exit-assistance": {
    readonly minDays?: number;
    readonly requireExitPlan?: boolean;
    readonly fixedRates?: boolean;
  };
  readonly "data-ownership/moral-rights-and-further-assurances": {
    readonly requireElements?: readonly ("assurances" | "moral" | "attorney")[];
    readonly jurisdiction?: "US" | "UK" | "EU-civil";
  };
  readonly "data-ownership/no-lien-or-withholding": { readonly suspensionForNonPayment?: "off" | "warn" | "error" };
  readonly "data-ownership/open-source-disclosure": {
    readonly sbomFormats?: readonly string[];
    readonly copyleft?: "consent" | "ban";
  };
  readonly "data-ownership/provider-data-use": {
    readonly aiTraining?: "off" | "warn" | "error";
    readonly aggregated?: "off" | "warn";
  };
  readonly "data-ownership/repository-and-credential-control": {
    readonly maxCommitLagDays?: number;
    readonly assets?: readonly ("repo" | "cloud" | "dns" | "store" | "ci" | "certs")[];
  };
  readonly "data-ownership/return-and-deletion": {
    readonly maxReturnDays?: number;
    readonly requireCertificate?: boolean;
    readonly minRetrievalDays?: number;
    readonly maxDeletionDays?: number;
  };
  readonly "data-ownership/subcontractor-ip-flow-down": NoOptions;
  readonly "data-security/access-control": {
    readonly requireMfa?: boolean;
    readonly requireScreening?: boolean;
    readonly maxRevokeHours?: number;
  };
  readonly "data-security/assurance-and-testing": {
    readonly maxReportAgeMonths?: number;
    readonly requireTlpt?: boolean;
    readonly remediationDays?: { readonly critical?: number; readonly high?: number };
  };
  readonly "data-security/breach-notification": { readonly maxHours?: number; readonly requireSuspected?: boolean };
  readonly "data-security/business-continuity": {
    readonly requireRtoRpo?: boolean;
    readonly maxTestIntervalDays?: number;
  };
  readonly "data-security/data-location": {
    readonly allowedCountries?: readonly string[];
    readonly noticeDays?: number;
  };
  readonly "data-security/data-processing-terms": { readonly waive?: readonly string[] };
  readonly "data-security/encryption": {
    readonly minTls?: "1.0" | "1.1" | "1.2" | "1.3";
    readonly keyCustody?: "customer" | "either";
  };
  readonly "data-security/indemnity": { readonly require?: readonly ("dataBreach" | "ip")[] };
  readonly "data-security/insurance": { readonly minCyber?: number; readonly currency?: string };
  readonly "data-security/liability-carve-out": {
    readonly requireCarveOuts?: readonly ("confidentiality" | "dataBreach" | "ipIndemnity" | "wilful")[];
    readonly superCapMultiple?: number;
  };
  readonly "data-security/security-standard": {
    readonly standards?: readonly string[];
    readonly requireAnnex?: boolean;
  };
  readonly "data-security/subprocessor-control": { readonly minNoticeDays?: number };
  readonly "goals/acceptance-criteria": {
    readonly deemedAcceptance?: "allow" | "weak";
    readonly minTestDays?: number;
    readonly requireRefundOnFailure?: boolean;
  };
  readonly "goals/baseline": NoOptions;
  readonly "goals/change-control": {
    readonly impactElements?: readonly ("scope" | "price" | "schedule" | "serviceLevels" | "security")[];
  };
  readonly "goals/hedged-commitment": {
    readonly allowFor?: readonly (
      | "service-levels"
      | "incidents"
      | "security"
      | "data-return"
      | "exit"
      | "continuity"
      | "escrow"
      | "dates"
      | "services"
    )[];
    readonly ladder?: "best" | "all-reasonable" | "reasonable" | "commercially-reasonable";
  };
  readonly "goals/measurable-service-levels": {
    readonly minServiceLevels?: number;
    readonly requireElements?: readonly ("metric" | "target" | "method" | "period" | "consequence")[];
    readonly acceptEfforts?: boolean;
    readonly providerOnlyMeasurement?: "off" | "warn";
    readonly requireRtoRpo?: boolean;
  };
  readonly "goals/milestones-dated": { readonly requireOwner?: boolean; readonly requireDelayRemedy?: boolean };
  readonly "goals/objectives-stated": {
    readonly minObjectives?: number;
    readonly acceptRecitals?: boolean;
    readonly vagueTerms?: readonly string[];
  };
  readonly "goals/performance-review": { readonly maxIntervalDays?: number; readonly requireReportDue?: boolean };
  readonly "goals/scope-and-deliverables": {
    readonly requireOutOfScope?: boolean;
    readonly requireAssumptions?: boolean;
    readonly requireDeliverableTable?: boolean;
  };
  readonly "goals/service-level-consequences": {
    readonly minClaimDays?: number;
    readonly requireTerminationTrigger?: boolean;
    readonly soleRemedy?: "off" | "warn" | "error";
  };
  readonly "goals/success-criteria": { readonly minMeasurable?: number };
  readonly "hygiene/agreement-to-agree": NoOptions;
  readonly "hygiene/ambiguous-obligation": { readonly andOr?: boolean };
  readonly "hygiene/broken-cross-reference": { readonly checkCaption?: "off" | "warn" };
  readonly "hygiene/inconsistent-values": NoOptions;
  readonly "hygiene/leftover-revision": NoOptions;
  readonly "hygiene/missing-attachment": { readonly ignore?: readonly string[] };
  readonly "hygiene/mutable-incorporated-terms": {
    readonly allowVersionedUrl?: boolean;
    readonly allowedHosts?: readonly string[];
  };
  readonly "hygiene/number-word-mismatch": NoOptions;
  readonly "hygiene/order-of-precedence": {
    readonly expected?: readonly ("data" | "agreement" | "attachments" | "work" | "orders")[];
  };
  readonly "hygiene/placeholder-text": {
    readonly allowSignatureLines?: boolean;
    readonly allowForms?: boolean;
    readonly treatRedactionAs?: "off" | "warn";
    readonly extraPatterns?: readonly string[];
  };
  readonly "hygiene/term-and-renewal": { readonly maxRenewalMonths?: number; readonly maxNoticeDays?: number };
  readonly "hygiene/undefined-term": { readonly minUses?: number; readonly ignore?: readonly string[] };
  readonly "hygiene/unilateral-amendment": NoOptions;
  readonly "hygiene/unused-or-duplicate-definition": {
    readonly reportUnused?: boolean;
    readonly ignore?: readonly string[];
  };
  readonly "liability/cap": { readonly minMonths?: number; readonly requireExceptions?: boolean };
  readonly "liaison/dedicated-capacity": {
    readonly minShare?: number;
    readonly side?: "either" | "customer" | "provider" | "both";
  };
  readonly "liaison/escalation-path": { readonly minLevels?: number; readonly requireContinuedPerformance?: boolean };
  readonly "liaison/governance-cadence": {
    readonly maxIntervalDays?: number;
    readonly maxOperationalIntervalDays?: number;
    readonly maxExecutiveIntervalDays?: number;
  };
  readonly "liaison/key-personnel": { readonly minTenureMonths?: number };
  readonly "liaison/named-liaison": {
    readonly requireBothParties?: boolean;
    readonly requireName?: boolean;
    readonly requireAuthority?: boolean;
    readonly placeholderNameIsMissing?: boolean;
  };
  readonly "partner/audit-rights": {
    readonly acceptReportsInLieu?: boolean;
    readonly requireRegulatorAccess?: boolean;
    readonly maxNoticeDays?: number;
    readonly requireRemediationDeadline?: boolean;
  };
  readonly "partner/capability-warranties": {
    readonly requireAdverseChangeNotice?: boolean;
    readonly adverseChangeNoticeDays?: number;
    readonly minWarrantyDays?: number;
  };
  readonly "partner/change-of-control": { readonly competitorTrigger?: boolean; readonly noticeDays?: number };
  readonly "partner/provider-identified": { readonly requireAddress?: boolean; readonly requireRegistration?: boolean };
  readonly "partner/subcontracting-control": {
    readonly affiliatesExempt?: "allow" | "warn" | "error";
    readonly requireList?: boolean;
    readonly objectionDays?: number;
  };
  readonly "partner/termination-rights": {
    readonly maxCureDays?: number;
    readonly requireConvenience?: boolean;
    readonly minProviderNoticeDays?: number;
    readonly regulatorTrigger?: boolean;
  };
  readonly "policy/governing-law": { readonly allowed?: readonly string[] };
  readonly "policy/notice-period": { readonly maxDays?: number };
  readonly "policy/payment-term": { readonly minDays?: number; readonly maxDays?: number };
  readonly "security-exclusions/accountability-retained": NoOptions;
  readonly "security-exclusions/no-privileged-access": {
    readonly allowProduction?: "never" | "break-glass" | "yes";
    readonly maxRevokeHours?: number;
  };
  readonly "security-exclusions/scope-contradiction": { readonly allow?: readonly string[] };
  readonly "security-exclusions/stated": { readonly criticalSystems?: readonly string[]; readonly minNamed?: number };
}
