import { defineProvision, type ProvisionMatch, type SentenceFact } from "@clauselint/core";
import { NEAR, type Kept, keptIn } from "./security-exclusion-reader.js";
import { OWN_SECURITY, SECURITY, UNLESS_AGREED, USER_CARE } from "./security-exclusion-words.js";
import { mentionsSecurity, namesOrdinaryScope, securityClassesIn } from "./security-words.js";

function weighed({ said, excluded }: Kept, { reading, statements }: SentenceFact): ProvisionMatch | null {
  const classes = securityClassesIn(said);
  if (classes.length > 0) {
    const why = UNLESS_AGREED.test(reading)
      ? "conditional"
      : statements.some(({ hedge }) => hedge !== null)
        ? "hedged"
        : "kept";
    return { favours: "customer", facts: { [why]: true, classes: classes.join(" ") } };
  }
  if (OWN_SECURITY.test(said) || (excluded && SECURITY.test(said.slice(0, NEAR)) && !USER_CARE.test(said)))
    return { favours: "customer", facts: { general: true } };
  return excluded && namesOrdinaryScope(said.slice(0, NEAR)) && !USER_CARE.test(said)
    ? { favours: "customer", facts: { ordinary: true } }
    : null;
}

export const securityExclusion = defineProvision({
  type: "security-exclusion",
  description: "A security-critical function or system stays with the customer, or the provider is kept out of it.",
  anchors: [
    "include",
    "exclu",
    "scope",
    "delegat",
    "respons",
    "retain",
    "reserve",
    "keep",
    "not",
    "no ",
    "neither",
    "held",
    "never",
    "key",
    "password",
    "credential",
    "security",
    "production",
    "hosting",
    "firewall",
    "authenticat",
    "signing",
    "backup",
    "vulnerab",
    "secret",
    "manage",
    "administ",
    "identity",
    "approve",
    "log",
    "user rights",
    "user permissions",
    "user accounts",
  ],
  patterns: [/\S/],
  refine({ sentence, document, facts: { parties } }) {
    if (!mentionsSecurity(sentence.reading)) return null;
    const kept = keptIn(sentence, document, parties);
    return kept === null ? null : weighed(kept, sentence);
  },
  examples: {
    yes: [
      "Firewalls and the password stores are never entrusted to Supplier.",
      "Not included: the signing of new releases.",
      "The management of the firewalls shall not be performed by Supplier in Customer's network.",
      "The following functions shall not be performed by Supplier: custody of cryptographic keys and configuration of the firewalls.",
      "The granting or withdrawal of user rights remains with Customer at all times.",
      "Customer's firewalls and production databases are excluded from this Statement of Work.",
      "Supplier does not manage Customer's passwords or encryption keys.",
      "Supplier will not be required to do any of the following: configure the hosting of the site.",
      "Supplier will not be given access to the production environment.",
      "Supplier gets no access to live data or encryption keys.",
      "Customer alone administers access rights and cryptographic keys.",
      "Only Customer may approve security patches and grant access rights.",
      "Deployment to production and rotation of credentials are done exclusively by Customer.",
      "Nothing in this Agreement permits Supplier to handle code-signing certificates.",
      "Customer does not entrust Supplier with identity management.",
      "The Services do not include the administration of firewalls or cryptographic keys.",
      "Supplier shall not access any production database.",
      "Customer retains sole responsibility for authentication and incident response.",
      "Customer is responsible for selecting the security settings of its accounts.",
      "Nothing in this Agreement delegates responsibility for vulnerability management to Supplier.",
      "Supplier has no obligation to manage digital certificates.",
      "Customer is responsible for the security of its own servers.",
      "The security of Customer's network is Customer's responsibility.",
    ],
    no: [
      "Firewalls and the password stores are not open to the public.",
      "The password stores are not handed over to Supplier until it has signed.",
      "Not included: the signing of the minutes.",
      "Supplier shall never hold on to Customer's passwords because of an unpaid invoice.",
      "Maintenance of the firewalls shall not be carried out by Supplier during business hours.",
      "The management of the firewalls shall not be performed by Supplier without a signed note.",
      "The management of the firewalls shall not be performed by Supplier's interns.",
      "Backups of the firewalls shall not be carried out by Supplier other than at night.",
      "User rights under the licence remain with Customer.",
      "If Customer manages its own encryption keys, Supplier shall assist.",
      "The parties will agree which encryption keys stay with Customer.",
      "The exclusion of firewalls from the Services no longer applies.",
      "Customer shall provide Supplier with administrator accounts.",
      "Supplier keeps sole control of its encryption keys.",
      "The Services do not include training.",
      "Supplier shall manage the firewalls.",
      "Customer shall not access Supplier's production systems.",
      "Customer is responsible for keeping its passwords confidential.",
      "Supplier is not liable for loss of passwords.",
      "Supplier shall not disclose Confidential Information.",
      "Supplier shall not withhold, lock or delete data, source code or credentials for any reason.",
      "Supplier shall at no time disable an administrator account or block access to production data.",
      "If Customer is sold, Supplier is not obliged to continue its support for the server software.",
      "Customer keeps its signing keys in a vault of its own.",
    ],
  },
});
