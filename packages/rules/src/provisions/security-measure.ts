import {
  matchesOf,
  defineProvision,
  type ContractDocument,
  type PartiesFact,
  type SentenceFact,
  type Side,
} from "@clauselint/core";
import { SECURITY_MEASURES, SECURITY_STANDARDS } from "../lexicon/security-standards.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { DUTY, KEPT_OFF, words } from "./words.js";

const DATA =
  "(?:data|information|records|files|systems?|networks?|content|materials|source code|software|site|website|platform|facilit(?:y|ies)|servers?|secrets|phi|pii)";
const STANDARD = words(`\\b(?:${SECURITY_STANDARDS.join("|")})\\b`);
const measures = SECURITY_MEASURES.map((source) => words(`\\b(?:${source})\\b`));
const SECURITY = words(
  `\\b(?:(?:information|data|cyber|network|system|physical|internet|it|computer|web) ?-?security(?! (?:managers?|officers?|leads?|teams?|heads?|directors?|departments?|desk|committee)\\b)|security (?:measures|requirements|standards?|certifications?|certificates?|accreditations?|polic(?:y|ies)|procedures|programme?|controls|plan|safeguards|precautions|schedule|practices|management|services|of)|(?<!\\b(?:safety and|site|premises|gate|building|airport) )security (?:rules|regulations|instructions|directives)|safeguards?(?! (?:[\\w'’]+ ){0,3}(?:rights|interests)\\b)|secur(?:e|ed|es) (?:[\\w'’]+ ){0,5}${DATA}|${DATA} (?:\\w+ ){0,4}(?:is|are|be|kept|remains?) (?:\\w+ )?(?:secure|safe|protected)|keep(?:s|ing)? (?:[\\w'’]+ ){0,3}${DATA} (?:\\w+ )?(?:safe|secure)|industry-standard security|technical and organi[sz]ational|encrypt(?:s|ed|ion)?(?! keys)|firewalls?|(?:badges?|escorted|sign(?:s|ed)? in)\\b[^;.]{0,80}?\\b(?:badges?|escorted|sign(?:s|ed)? in|locked|log(?:s|ged)?)|(?:data|information|records|files) (?:\\w+ )?(?:locked|under lock)|measures\\b[^;.]{0,40}?\\b(?:annex|schedule|appendix|exhibit)|lock(?:s|ed)? (?:\\w+ ){0,3}(?:server|equipment|computer|file) rooms?)\\b|\\b${DATA}\\b[^;.]{0,100}?\\b(?:not|never)\\b[^;.]{0,20}?\\b(?:remov\\w+|tak(?:e|en)|leaves?|cop(?:y|ied))\\b[^;.]{0,40}?\\b(?:premises|offices?|sites?|environment|network|account)\\b|\\b(?:not|never)\\b[^;.]{0,20}?\\bremov\\w*\\b[^;.]{0,40}?\\b${DATA}\\b[^;.]{0,20}?\\bfrom\\b|\\bonly (?:inside|within|in(?! (?:order|conjunction|accordance|connection)\\b)|on|from) (?:\\S+ ){1,4}?(?:own )?(?:\\w+ )?(?:account|environment|network|tenant|systems?)\\b|\\b(?:precautions?|prevent\\w*|protect\\w*|guard\\w*|against|detect\\w*|avoid\\w*|limit\\w*)\\b[^;.]{0,120}?\\bunauthori[sz]ed (?:\\w+ (?:or|and) )?(?:access|use|disclosure|alteration|persons?)\\b|\\bprecautions\\b[^;.]{0,120}?\\b(?:${DATA}|confiden\\w+|disclos\\w+)\\b`,
);
/** To protect data; "protected by copyright", "Protected Entities" and what is blacked out "to protect business secrets" do not. */
const PROTECT = words(
  `\\b(?:protect|protects|protecting|protection (?:of|for)|safeguard(?:s|ing|ed)?|guard(?:s|ing|ed)?)\\b(?! (?:business|trade|its|their own|(?:[\\w'’]+ ){0,3}(?:rights|interests)))[^;.]{0,100}?\\b${DATA}\\b|\\bsame (?:(?:degree|level|standard) of )?(?:care|protection)\\b[^;.]{0,160}?\\b(?:confiden\\w+|information|data|protect\\w*|secrets?)\\b|\\b(?:confiden\\w+|information|data)\\b[^;.]{0,160}?\\bsame (?:(?:degree|level|standard) of )?(?:care|protection)\\b`,
);
const SECRECY = words(
  "\\b(?:(?:strict(?:est)?|in|complete) confidence|keeps?\\b[^;.]{0,80}?\\b(?:confidential|secrets?)|keeps? (?:it|them|this|that|these) to (?:itself|ourselves|themselves)|hold\\b[^;.]{0,80}?\\bconfiden\\w+|not (?:to )?(?:disclose|divulge|reveal)\\b[^;.]{0,80}?\\b(?:confidential|information|secrets|data)|maintain\\b[^;.]{0,40}?\\bconfidential\\w*|(?:not|neither|nor)\\b[^;.]{0,60}?\\b(?:reveal|pass on|communicate)\\b[^;.]{0,80}?\\b(?:information|secrets|data|know-how)|(?:treat|regard)(?:s|ed)?\\b[^;.]{0,80}?\\b(?:secret|confidential)|bound to secrecy|(?:is|are) (?:strictly )?confidential(?: to)?\\b(?! information)|confidentiality of)\\b",
);
/** To obey a law is to do whatever it asks, which the contract leaves to it. */
const LAW = words(
  "\\b(?:compl(?:y|ies|ying|iance)|adhere\\w*|accordance|observes?)\\b[^;.]{0,60}?\\b(?:privacy (?:act|laws?|rules?|regulations?|directives?|requirements|legislation)|data protection (?:laws?|act|rules?|legislation)|gramm-leach-bliley|regulation s-?p)\\b",
);
/** What is kept from others because it is secret, and what a computer holds. */
const SECRETS = words("\\b(?:confiden\\w+|proprietary|trade secrets?|disclosing|receiving party|source selection)\\b");
const HELD = words(
  "\\b(?:data|systems?|networks?|servers?|software|platform|web ?sites?|computers?|electronic\\w*|files|databases?|passwords?|facilit(?:y|ies)|security (?:measures|procedures|requirements|polic(?:y|ies)|standards?|plan|programme?))\\b",
);
/** A standard counts where somebody lives up to it. */
const CONFORMS = words(
  "\\b(?:certif\\w+|attest\\w*|compl(?:y|ies|iance|iant)|conform\\w*|adhere\\w*|meets?|accordance|reports?|controls?|requirements?|holds?|standards?|audit\\w*|aligned|implement\\w*|under|appl(?:y|ies|ied)|satisf(?:y|ies)|subject to|assess\\w*|accredit\\w*|follows?|observes?|pass(?:es|ed)?|keeps?|maintain\\w*|to (?:the )?(?:iec|iso|nist|pci|fips|owasp))\\b",
);
const ANNEX = words(
  "\\b(?:security|measures|safeguards|controls|toms?)\\b[^;.]{0,80}?\\b(?:annex|schedule|exhibit|appendix|attachment)\\b|\\binformation security (?:schedule|plan|annex|exhibit)\\b",
);
const PROGRAMME = words(
  "\\b(?:written|documented|comprehensive) (?:information )?security (?:programme?|polic(?:y|ies)|plan)\\b",
);
const OWN_RISK = words(
  `\\bown (?:risk|peril)\\b|\\bat (?:the )?[\\w'’]+ (?:sole |entire )?(?:risk|peril)\\b[^.;]{0,80}?\\bno (?:obligation|duty)|\\b(?:held|stored|kept|sent|transmitted|hosted) (?:unprotected|unsecured|without (?:any )?protection)\\b|\\b(?:may|can|free to|entitled to|right to) (?:\\w+ ){0,3}?(?:lower|reduce|weaken|relax|drop|withdraw|suspend) (?:\\w+ ){0,2}(?:security|safeguards|protection)\\b|\\bbears? (?:all |the )*risks? of\\b[^;.]{0,60}?\\b(?:intrusions?|unauthori[sz]ed|attacks?|hack\\w*|breach\\w*)|\\bno (?:warranty|guarantee|representation)\\b[^;.]{0,60}?\\b(?:secur\\w+|safe)\\b|\\b(?:not|n['’]t)\\b[^;.]{0,40}?\\b(?:guarantee|warrant|ensure)\\b[^;.]{0,80}?\\b(?:secur\\w+|safe|unauthori[sz]ed)\\b|\\bnot (?:be )?(?:responsible|liable)\\b[^;.]{0,80}?\\b(?:security breach\\w*|unauthori[sz]ed access|breach\\w* of security)\\b`,
);
/** The risk that a customer takes is one to its data only where the words speak of such. */
const RISK_TO_DATA = words(
  `\\b(?:secur\\w+|transmi\\w+|sends?|uploads?|stor(?:es?|ed|ing|age)|back-?ups?|internet|unauthori[sz]ed|(?:customer |your )?data|protect\\w*|content)\\b`,
);
/** Who relies on figures at its own risk takes the risk that they are wrong, not that they are lost. */
const RELIES = /\b(?:reliance|relies|rely|conclusions?|accuracy)\b/i;
/** Claims, insurance, schedules and whole agreements speak of security without asking for any. */
const NO_DUTY = words(
  "\\b(?:(?:do|does|shall|will) not (?:include|cover)|not be (?:responsible|liable)|in no event(?! (?:(?:shall|will|may) )?be less)|(?:cyber ?-?)?security (?:\\w+ )?services|safeguards for (?:the |any |such )?transfers?|indemnif\\w+|hold harmless|sole discretion|solely responsible|entire agreement|patent|excludes?|not authori[sz]ed to|table of contents|electronic mail messages|deemed (?:to be )?writings?|examples? (?:must|shall|should|will)|proposals? (?:must|shall|should|will))\\b|\\bprotected by (?:copyright|law|patent)",
);
/** What a proviso takes away leaves the duty in front of it. */
const PROVISO = /,?\s*\bprovided\b[^;]*$/i;
const BINDS = words(
  `\\b(?:${DUTY}|compl(?:y|ies|iance)|certified|maintains?|operates|implements?|applies|apply|observes?|follows?|protect\\w*|encrypt\\w*|uses?|keeps?|holds?|tests?|works?|set (?:out|forth)|subject to|adher\\w+|satisf(?:y|ies)|obtains?|passed|condition|fundamental term|to (?:the )?(?:iec|iso|nist|pci|fips|owasp))\\b`,
);
const LABEL = /\b(?:schedule|exhibit|annex|appendix|attachment)\s+["“]?[\dA-Z]{1,3}["”]?/gi;
/** From here on it is a list of annexes. */
const MANY_LABELS = 4;
const DENIED = words(
  "\\b(?:no|not)\\b[^;.]{0,30}?\\b(?:obligation|duty|obliged|obligated|required)\\b[^;.]{0,60}?\\b(?:security|safeguards|protect)\\b",
);
const EFFORT = words("\\b(?:efforts?|endeavou?rs?|attempts? to|tr(?:y|ies) to|aims? to)\\b");
const OTHER_SENSE = words(
  "\\b(?:secured? (?:\\w+ ){0,2}warehouses?|(?:security|protection) (?:and \\w+ )?of (?:the |all |any )?(?:freight|cargo|goods|shipments?|parcels|vehicles|baggage)|(?:freight|cargo|parcels|baggage)\\b[^;.]{0,120}?\\bsecure|security (?:interests?|deposits?|guards? at)|secured? (?:party|creditor|loan|insurance|permits?|licen[cs]es?)|secur(?:e|es|ing) (?:[\\w'’,]+ ){0,4}(?:rights?|registrations?|patents?|copyrights?|trade ?marks?|consents?|approvals?|funding|financing)|securities(?! and exchange)|social security|security for (?:the )?(?:payment|performance)|purchase money)\\b",
);
const MUTUAL =
  /\b(?:receiving party|recipient|each party|both parties|the parties|either party|neither party|parties undertake)\b/i;

export const securityMeasure = defineProvision({
  type: "security-measure",
  description: "How the provider has to protect data and systems: by a standard, by measures, with care, or not.",
  anchors: [
    "secur",
    "safeguard",
    "protect",
    "encrypt",
    "unauthori",
    "confiden",
    "iso",
    "soc ",
    "nist",
    "pci",
    "owasp",
    "hipaa",
    "sas 70",
    "ssae",
    "fisma",
    "fedramp",
    "cyber essentials",
    "firewall",
    "own risk",
    "privacy",
    "data protection",
    "care",
    "disclose",
    "secret",
    "guarantee",
    "divulge",
    "precaution",
    "technical and organi",
    "gramm-leach",
    "regulation s",
    "safe",
    "protective",
    "guidelines",
    "cps",
    "remove",
    "essential eight",
    "sp 800",
    "cmmc",
    "badge",
    "escort",
    "reveal",
    "guard",
    "lock",
    "risk of",
    "peril",
    "unprotected",
    "promise",
    "iec 6",
    "irap",
    "isms",
    "q 27001",
    "trust services",
    "tpn",
    "public services network",
    "dspt",
    "only in",
    "only within",
    "premises",
    "treat",
  ],
  patterns: [STANDARD, SECURITY, PROTECT, SECRECY, LAW, OWN_RISK, DENIED],
  unless: [OTHER_SENSE],
  refine({ sentence, document, facts: { parties } }) {
    const { reading } = sentence;
    const asked = `${columnOf(sentence.sentence, document)} ${reading}`;
    const side = bound(sentence, parties);
    const risk = OWN_RISK.exec(reading)?.[0];
    if (
      risk !== undefined &&
      (!/own\s+(?:risk|peril)/i.test(risk) ||
        (side !== "provider" && RISK_TO_DATA.test(reading) && !RELIES.test(reading)))
    )
      return { favours: "provider", facts: { ownRisk: true } };
    if (side === "customer" || risk !== undefined || KEPT_OFF.test(reading)) return null;
    if (NO_DUTY.test(reading.replace(PROVISO, "")) || matchesOf(LABEL, reading).length >= MANY_LABELS) return null;
    if (DENIED.test(reading) || (STANDARD.test(reading) && owesNothing(sentence)))
      return { favours: "customer", facts: { denied: true } };
    if (!BINDS.test(asked) || onlyMay(sentence)) return null;
    const secure = SECURITY.test(reading) || PROTECT.test(reading);
    const seen = measures.filter((pattern) => pattern.test(reading)).length;
    const standard = STANDARD.test(reading) && CONFORMS.test(asked);
    const law = !secure && !standard && LAW.test(reading);
    const secret = secure ? seen === 0 && SECRETS.test(reading) && !HELD.test(reading) : SECRECY.test(reading);
    const secrecy = secret && !standard && !law;
    if (!secure && !standard && !law && !secrecy) return null;
    const marks: [string, boolean][] = [
      ["standard", standard || (secure && (ANNEX.test(reading) || PROGRAMME.test(reading)))],
      ["measures", secure && seen >= 2],
      ["measure", secure && seen === 1],
      ["hedged", EFFORT.test(reading)],
      ["lawOnly", law],
      ["secrecyOnly", secrecy],
    ];
    return { favours: "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Supplier complies with Regulation S-P of the Securities and Exchange Commission.",
      "Supplier shall take security measures for the information that shall in no event be less than those for its own.",
      "Supplier shall adhere to the EU Safe Harbor principles for all data.",
      "Supplier is certified under ISO/IEC 27001.",
      "Supplier operates an information security management system in accordance with ISO 27001.",
      "Supplier shall maintain reasonable security measures.",
      "Supplier shall encrypt Customer Data and protect its network with firewalls.",
      "Supplier makes no warranty as to the security of the platform.",
      "The plant shall be built and run by Supplier to IEC 62443-3-3.",
      "Files that Customer sends are stored unprotected.",
      "Supplier shall follow the security instructions of Customer in Annex 4.",
      "Supplier shall hold an ISO/IEC 27001 certificate and shall not alter its firewalls.",
      "Supplier may relax its security measures whenever it likes.",
      "Supplier's offices must be assessed by an IRAP assessor each year.",
      "The receiving party shall keep the information in strict confidence.",
    ],
    no: [
      "Equipment was sold to meet the safe harbor for grants, and Supplier shall comply with its rules.",
      "To safeguard the business interests of both parties Supplier shall follow the rules on gifts at every facility.",
      "Supplier shall put in place procedures for the protection and security of cargo.",
      "Whenever parcels are out of sight Supplier shall have a secure area in a facility for them.",
      "Supplier shall provide Customer with network engineering and cybersecurity support services.",
      "One of the two examples must reflect aspects of data security.",
      "Customer uses the data at its own risk as far as conclusions drawn from it are concerned.",
      "Supplier grants a security interest in the equipment.",
      "Customer shall keep its passwords secure.",
      "Supplier complies with securities laws.",
      "Supplier shall use no other site without the consent of Customer's IT security manager.",
      "Supplier shall neither configure nor alter the firewall or the security monitoring system.",
      "Drivers of Supplier shall follow the site security instructions.",
      "Supplier may withdraw the security guards at the gate.",
      "Supplier holds the goods at Customer's risk and has no obligation to insure them.",
      'Neither party shall sue the other or its licensees ("Protected Entities") over patents in the software.',
      "Supplier shall perform with the same degree of care, skill and prudence as for its own operations.",
      "Supplier may redact a report to protect business secrets in its files.",
      "Supplier shall indemnify Customer unless a claim is caused by unauthorized use of the Product.",
      "Both parties acknowledge that the information is protected by copyright.",
      'Schedule "1" Specification, Schedule "2" Plan, Schedule "3" Support, Schedule "4" Security Requirements.',
      "Notices sent by using security procedures that authenticate the sender shall be deemed writings.",
      "Supplier may provide the physical security of the server hardware upon agreement.",
      "Running these systems takes servers, firewalls and switches.",
      "Supplier shall help Customer to secure its copyrights in the software.",
      "Supplier shall sell the services for its own account and at its own risk.",
      "Supplier shall sign whatever is needed for the protection of Customer's rights in the materials.",
      "Supplier provides cybersecurity support services to Customer's group.",
      "Supplier shall implement appropriate safeguards for the transfer of data to other countries.",
      "Supplier shall not be responsible for a delay that is due to network security procedures of Customer.",
      "Public Sites do not include servers within a firewall.",
      "Supplier delivers each release with the result of a scan by OWASP ZAP.",
      "The spare parts shall be kept in secured warehouse facilities, apart from other goods.",
      "Supplier's support applies where Customer changed the software only in order to adapt its systems.",
    ],
  },
});

/** What the column of a table asks of what stands in it: "Standard to be met", "Requirement". */
function columnOf(sentence: SentenceFact["sentence"], document: ContractDocument): string {
  const cell = document.ancestors(sentence).at(-1);
  const title = cell?.type === "TableCell" ? (cell.column ?? "") : "";
  return /\b(?:standards?|requirements?|required|must|minimum)\b/i.test(title) ? `must conform to ${title}:` : "";
}

/** Whether a sentence gives rights and nothing else: who may protect need not. */
function onlyMay({ statements }: SentenceFact): boolean {
  return statements.length > 0 && statements.every(({ modality }) => modality === "right");
}

/** "Supplier shall not be required to hold a certificate." */
function owesNothing({ statements }: SentenceFact): boolean {
  return statements.length > 0 && statements.every(({ modality }) => modality === "no-duty");
}

/** Who has to protect; `null` where the words name nobody. */
function bound(sentence: SentenceFact, parties: PartiesFact): Side | null {
  if (MUTUAL.test(sentence.reading)) return "both";
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  if (sides.includes("provider")) return "provider";
  return sides[0] ?? sideOfSubject(sentence, parties);
}
