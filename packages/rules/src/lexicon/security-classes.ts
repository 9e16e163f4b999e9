/** A class of systems or functions on which the security of the customer's product hangs. */
export interface SecurityClass {
  readonly id: string;
  /** What people call it, as a noun phrase. */
  readonly name: string;
  /** Words that name it; regular expression sources in which a space stands for any white space, without capturing groups. */
  readonly words: readonly string[];
}

/** The classes an outsourcing customer keeps in its own hands. */
export const SECURITY_CLASSES: readonly SecurityClass[] = [
  {
    id: "identity",
    name: "authentication and identity",
    words: [
      "authentication(?! (?:ids?|codes?|data))",
      "identity (?:and access )?(?:management|provider|systems?|platform)",
      "user authori[sz]ation",
      "single sign-?on",
      "sso",
      "mfa",
      "log-?in (?:systems?|functions?)",
      "session management",
      "password (?:stores?|management|administration|resets?|polic(?:y|ies))",
    ],
  },
  {
    id: "access-administration",
    name: "administration of access",
    words: [
      "access (?:administration|provisioning|rights management|control systems?|management|controls?)",
      "(?:user )?access rights",
      "(?:grant|withdraw|revok|revoc|assign|administ|manag|provision)\\w* (?:(?:and|or) \\w+ )?(?:of )?(?:the )?user (?:rights|permissions|privileges|accounts)",
      "(?:building|door|site) access (?:control )?systems?",
      "privileged (?:access|accounts?|credentials)",
      "administrat(?:or|ive|ion) (?:rights|accounts?|access|privileges|credentials)",
      "root (?:access|accounts?|privileges)",
      "security administration",
    ],
  },
  {
    id: "keys",
    name: "cryptographic keys and certificates",
    words: [
      "(?:cryptographic|encryption|deploy(?:ment)?|decryption|signing|private|public|root|master|tls|ssl|ssh)(?: (?:and|or) \\w+)? keys?",
      "key (?:management|custody|storage)",
      "custody of (?:\\w+ )?keys",
      "hsms?",
      "hardware security modules?",
      "(?:code|update|firmware|release)[- ]signing",
      "signing of (?:\\w+ ){0,2}?(?:updates?|releases?|code|builds?|firmware|packages)",
      "(?:digital|ssl|tls|security|signing) certificates?",
      "certificate management",
      "pki",
      "cryptograph\\w+",
    ],
  },
  {
    id: "secrets",
    name: "secrets and credentials",
    words: ["(?<!trade )secrets", "credentials", "api keys?", "access tokens?", "passwords", "vaults?"],
  },
  {
    id: "production",
    name: "production environment and data",
    words: [
      "production (?:environments?|systems?|databases?|data|infrastructure|servers?|networks?|access|accounts?|credentials)",
      "live (?:environments?|systems?|data|databases?)",
    ],
  },
  {
    id: "release",
    name: "release and deployment",
    words: [
      "ci/cd",
      "(?:release|deployment|build|delivery) pipelines?",
      "build servers?",
      "artifact registr(?:y|ies)",
      "(?:release|deployment) (?:of \\w+ )?(?:in)?to production",
      "production (?:releases?|deployments?)",
    ],
  },
  {
    id: "perimeter",
    name: "firewalls and security monitoring",
    words: [
      "firewalls?",
      "waf",
      "intrusion (?:detection|prevention)\\w*",
      "ids/ips",
      "siem",
      "security operations(?: cent(?:er|re)s?)?",
      "security monitoring",
      "network security",
    ],
  },
  {
    id: "vulnerabilities",
    name: "vulnerabilities, patches and security tests",
    words: [
      "vulnerabilit(?:y|ies) (?:management|scanning|assessments?|remediation)",
      "(?:security )?patch (?:management|approval)",
      "penetration test(?:s|ing)?",
      "security test(?:s|ing)?",
      "security (?:audits?|assessments?|reviews?)",
    ],
  },
  {
    id: "incident-response",
    name: "response to incidents",
    words: ["(?:security )?incident (?:response|management|handling)", "breach response", "digital forensics"],
  },
  {
    id: "payment",
    name: "payment systems and card data",
    words: [
      "payment (?:systems?|processing|gateways?|cards?|platforms?)",
      "cardholder (?:data|environment)",
      "(?:release|authori[sz]ation) of payments",
      "bank files?",
      "pci(?: dss)?(?: environment)?",
      "billing (?:systems?|databases?)",
    ],
  },
  {
    id: "personal-data",
    name: "stores of personal data",
    words: [
      "customer databases?",
      "user (?:data ?stores?|databases?)",
      "(?:stores?|databases?) of (?:personal|customer|user) (?:data|information)",
      "live personal data",
    ],
  },
  {
    id: "domains",
    name: "domains and DNS",
    words: [
      "dns(?: (?:records|zones?|management))?",
      "domain (?:name )?(?:registrars?|management|registrations?|accounts?)",
    ],
  },
  { id: "backups", name: "backups", words: ["back-?ups? (?:systems?|infrastructure|sets|of)", "backups"] },
  { id: "logs", name: "audit logs", words: ["audit (?:logs?|trails?)", "security logs?", "log integrity"] },
  {
    id: "security-controls",
    name: "security settings, policy and authorisation",
    words: [
      "security (?:settings?|options?|configurations?|controls?|parameters|architecture|polic(?:y|ies)|decisions|features?|authori[sz]ations?|accreditations?|measures|protections?|sign-?off)",
      "authori(?:ty|[sz]ation) to operate",
      "risk acceptance",
      "security-critical (?:systems?|functions?|components?)",
    ],
  },
];

/** What an ordinary limit of scope leaves with the customer without saying that security is the reason. */
export const ORDINARY_WORDS: readonly string[] = [
  "hosting",
  "infrastructure",
  "servers?",
  "networks?",
  "(?:update|delete|modif\\w+|change)s?(?:,? (?:or )?\\w+){0,3} (?:the )?data",
];
