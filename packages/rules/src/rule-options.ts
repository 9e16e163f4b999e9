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
  readonly "code-escrow/deposit-frequency": { readonly maxIntervalMonths?: number; readonly maxLagDays?: number };
  readonly "code-escrow/deposit-materials": {
    readonly requireElements?: readonly ("source" | "build" | "docs" | "thirdParty" | "config")[];
  };
  readonly "code-escrow/licence-on-release": NoOptions;
  readonly "code-escrow/release-conditions": {
    readonly requireEvents?: readonly ("insolvency" | "cessation" | "supportBreach" | "acquisition")[];
    readonly maxContraryDays?: number;
    readonly maxCureDays?: number;
  };
  readonly "code-escrow/verification": { readonly minLevel?: "inventory" | "build" };
  readonly "core-competency/insourcing-freedom": {
    readonly allowExclusivity?: boolean;
    readonly allowMinimum?: boolean;
  };
  readonly "core-competency/knowledge-transfer": NoOptions;
  readonly "core-competency/responsibility-matrix": { readonly requireSingleAccountable?: boolean };
  readonly "core-competency/retained-functions": { readonly coreFunctions?: readonly string[] };
  readonly "data-ownership/access-and-export": { readonly maxDays?: number };
  readonly "data-ownership/background-ip-licence": {
    readonly requireElements?: readonly ("perpetual" | "irrevocable" | "royaltyFree" | "modify" | "thirdPartyUse")[];
  };
  readonly "data-ownership/customer-owns-data": {
    readonly derivedData?: "off" | "warn" | "error";
    readonly requireAssignBack?: boolean;
  };
  readonly "data-ownership/customer-owns-deliverables": {
    readonly ownership?: "assign" | "perpetual-licence-ok";
    readonly paymentConditioned?: "off" | "warn" | "error";
  };
  readonly "data-ownership/exit-assistance": { readonly minDays?: number };
  readonly "data-ownership/moral-rights-and-further-assurances": {
    readonly requireElements?: readonly ("assurances" | "moral" | "attorney")[];
  };
  readonly "data-ownership/no-lien-or-withholding": { readonly suspensionForNonPayment?: "off" | "warn" | "error" };
  readonly "data-ownership/open-source-disclosure": NoOptions;
  readonly "data-ownership/provider-data-use": {
    readonly aiTraining?: "off" | "warn" | "error";
    readonly aggregated?: "off" | "warn";
  };
  readonly "data-ownership/repository-and-credential-control": NoOptions;
  readonly "data-ownership/return-and-deletion": {
    readonly maxReturnDays?: number;
    readonly requireCertificate?: boolean;
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
  };
  readonly "data-security/breach-notification": { readonly maxHours?: number; readonly requireSuspected?: boolean };
  readonly "data-security/business-continuity": NoOptions;
  readonly "data-security/data-location": { readonly allowedCountries?: readonly string[] };
  readonly "data-security/data-processing-terms": { readonly waive?: readonly string[] };
  readonly "data-security/encryption": {
    readonly minTls?: "1.0" | "1.1" | "1.2" | "1.3";
    readonly keyCustody?: "customer" | "either";
  };
  readonly "data-security/indemnity": NoOptions;
  readonly "data-security/insurance": { readonly minCyber?: number; readonly currency?: string };
  readonly "data-security/liability-carve-out": {
    readonly requireCarveOuts?: readonly ("confidentiality" | "dataBreach" | "ipIndemnity" | "wilful")[];
  };
  readonly "data-security/security-standard": NoOptions;
  readonly "data-security/subprocessor-control": { readonly minNoticeDays?: number };
  readonly "goals/acceptance-criteria": {
    readonly deemedAcceptance?: "allow" | "weak";
    readonly minTestDays?: number;
    readonly requireRefundOnFailure?: boolean;
  };
  readonly "goals/baseline": NoOptions;
  readonly "goals/change-control": NoOptions;
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
  };
  readonly "goals/measurable-service-levels": {
    readonly minServiceLevels?: number;
    readonly requireElements?: readonly ("metric" | "target" | "method" | "period" | "consequence")[];
    readonly acceptEfforts?: boolean;
  };
  readonly "goals/milestones-dated": NoOptions;
  readonly "goals/objectives-stated": {
    readonly minObjectives?: number;
    readonly acceptRecitals?: boolean;
    readonly vagueTerms?: readonly string[];
  };
  readonly "goals/performance-review": { readonly maxIntervalDays?: number };
  readonly "goals/scope-and-deliverables": NoOptions;
  readonly "goals/service-level-consequences": {
    readonly minClaimDays?: number;
    readonly requireTerminationTrigger?: boolean;
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
  readonly "hygiene/order-of-precedence": NoOptions;
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
    readonly side?: "either" | "customer" | "provider";
  };
  readonly "liaison/escalation-path": { readonly minLevels?: number; readonly requireContinuedPerformance?: boolean };
  readonly "liaison/governance-cadence": { readonly maxIntervalDays?: number };
  readonly "liaison/key-personnel": NoOptions;
  readonly "liaison/named-liaison": { readonly requireBothParties?: boolean; readonly requireName?: boolean };
  readonly "partner/audit-rights": {
    readonly acceptReportsInLieu?: boolean;
    readonly requireRegulatorAccess?: boolean;
  };
  readonly "partner/capability-warranties": { readonly requireAdverseChangeNotice?: boolean };
  readonly "partner/change-of-control": NoOptions;
  readonly "partner/provider-identified": { readonly requireAddress?: boolean; readonly requireRegistration?: boolean };
  readonly "partner/subcontracting-control": {
    readonly affiliatesExempt?: "allow" | "warn" | "error";
    readonly requireList?: boolean;
  };
  readonly "partner/termination-rights": { readonly maxCureDays?: number; readonly requireConvenience?: boolean };
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
