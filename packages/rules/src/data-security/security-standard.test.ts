import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, provider, sow, terms } from "../testing/contracts.js";
import rule from "./security-standard.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "a named standard",
      ...provider(
        "11. The Provider shall maintain an information security management system certified under ISO/IEC 27001.",
      ),
    },
    {
      name: "an attestation",
      ...msa(
        "11. Supplier shall hold a current SOC 2 Type II report and comply with the security requirements in Schedule 6.",
      ),
    },
    {
      name: "an annex of measures",
      ...names(
        "11. Osprey implements the technical and organisational measures in Annex II, in particular encryption, access control and logging.",
      ),
    },
    {
      name: "controls of a public standard",
      ...government("11. The contractor shall meet the controls of NIST SP 800-53 at the moderate level."),
    },
    {
      name: "measures in particular",
      ...bank(
        "11. The Vendor shall encrypt data in transit and at rest, require multi-factor authentication, scan its servers for vulnerabilities each week and install critical patches within seven days.",
      ),
    },
    {
      name: "plain words",
      ...terms("11. We are certified under PCI DSS and keep that certification for as long as you use the service."),
    },
    {
      name: "secure development",
      ...authority(
        "11. The Service Provider shall develop software in accordance with the OWASP ASVS and have it penetration tested once a year.",
      ),
    },
    {
      name: "a standard that is asked for",
      ...provider(
        "11. The Provider shall maintain an information security management system certified under ISO/IEC 27001:2022.",
      ),
      options: { standards: ["ISO27001", "SOC 2"] },
    },
    {
      name: "measures in a schedule",
      ...provider(
        "11. The Provider shall maintain an information security management system certified under ISO/IEC 27001 and apply the security measures in Schedule 5.",
      ),
      options: { requireAnnex: true },
    },
  ],
  invalid: [
    {
      name: "reasonable measures",
      ...msa("11. Supplier shall maintain reasonable security measures to protect Customer Data."),
      outcome: "weak",
      findings: [
        {
          messageId: "unnamed",
          severity: "warning",
          quote: "Supplier shall maintain reasonable security measures to protect Customer Data.",
        },
      ],
    },
    {
      name: "like its own",
      ...msa("11. Supplier shall protect Customer's information with the same degree of care as its own."),
      outcome: "weak",
      findings: [{ messageId: "unnamed", severity: "warning" }],
    },
    {
      name: "precautions",
      ...msa(
        "11. Each party shall take all appropriate precautions against unauthorised access to the other's confidential information.",
      ),
      outcome: "weak",
      findings: [{ messageId: "secrecyOnly", severity: "warning" }],
    },
    {
      name: "safeguards",
      ...government("11. The Contractor shall safeguard Government data and keep it confidential."),
      outcome: "weak",
      findings: [{ messageId: "unnamed", severity: "warning" }],
    },
    {
      name: "secrecy only",
      ...msa(
        "11. The receiving party shall keep the disclosing party's Confidential Information in strict confidence.",
      ),
      outcome: "weak",
      findings: [{ messageId: "secrecyOnly", severity: "warning" }],
    },
    {
      name: "the customer's policies",
      ...names("11. Osprey shall comply with Fernhill's security policies as notified from time to time."),
      outcome: "weak",
      findings: [{ messageId: "unnamed", severity: "warning" }],
    },
    {
      name: "efforts",
      ...msa("11. Supplier will use commercially reasonable efforts to comply with ISO 27001."),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "at the customer's risk",
      ...msa(
        "11. Supplier makes no warranty as to the security of the platform, and Customer transmits data at its own risk.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "ownRisk", severity: "error" }],
    },
    {
      name: "no guarantee",
      ...terms("11. We do not guarantee that your data will be safe from unauthorised access."),
      outcome: "adverse",
      findings: [{ messageId: "ownRisk", severity: "error" }],
    },
    {
      name: "no duty",
      ...msa("11. Supplier has no obligation to implement security measures."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "a certificate that nobody has to hold",
      ...msa("11. Supplier shall not be required to hold a certificate under ISO 27001 or a SOC 2 report."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "secrets that need not be kept are no denial of security",
      ...msa("11. Supplier shall not be required to keep confidential what is public."),
      outcome: "weak",
      findings: [{ messageId: "secrecyOnly" }],
    },
    {
      name: "silent",
      ...msa("11. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("11. Customer shall keep its passwords safe and comply with ISO 27001."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: another security",
      ...msa("11. Supplier grants Customer a security interest in the equipment and complies with securities laws."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "another standard",
      ...provider(
        "11. The Provider shall maintain an information security management system certified under ISO/IEC 27001.",
      ),
      options: { standards: ["SOC 2"] },
      outcome: "weak",
      findings: [{ messageId: "otherStandard" }],
    },
    {
      name: "no schedule",
      ...provider(
        "11. The Provider shall maintain an information security management system certified under ISO/IEC 27001.",
      ),
      options: { requireAnnex: true },
      outcome: "weak",
      findings: [{ messageId: "noAnnex" }],
    },
    {
      name: "a law and nothing else",
      ...msa("11. Supplier's personnel shall adhere to the Privacy Act."),
      outcome: "weak",
      findings: [{ messageId: "lawOnly" }],
    },
    {
      name: "secrets against use without leave",
      ...msa("11. Supplier shall protect Confidential Information against unauthorized use or disclosure."),
      outcome: "weak",
      findings: [{ messageId: "secrecyOnly" }],
    },
    {
      name: "near miss: a tool that has the name of a standard",
      ...msa("11. Supplier delivers each release with the result of a scan by OWASP ZAP."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
  ],
});
