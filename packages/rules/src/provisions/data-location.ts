import { anyCase, defineProvision, type PartiesFact } from "@clauselint/core";
import { ANY_PLACE, countriesIn } from "../lexicon/places.js";
import { FORBIDDEN, words } from "./words.js";

const STAYS =
  "(?:stor(?:e|ed|es|ing|age)|(?:is|are|be) done|process(?:ed|es|ing)?|host(?:ed|s)?|locat(?:e|ed)|kept|keeps?|held|holds?|maintain(?:ed|s)?|access(?:ed|es|ing)?|resid(?:es?|ing)|remains?|situated|replicat\\w+|operat(?:e|ed|es|ing)|perform(?:ed|s|ing)?|provided|rendered|carried out)";
const MOVES =
  "(?:transfer(?:red|s|ring)?|transmit(?:ted|s)?|mov(?:e|ed|es)|export(?:ed|s)?|leaves?|sent|sends?|taken|takes?|remov(?:e|ed|es)|offshor(?:e|ed|ing))";
/** Where things are, in words that name no country. */
const PLACE =
  "(?:(?:third |other |foreign |approved |same |its |any )?(?:countr(?:y|ies)|jurisdictions?)|regions?|territor(?:y|ies)|approved locations|locations (?:set out|listed|named|approved|specified)|abroad|overseas|off-?shore)";
const IN = "(?:in|within|inside|outside(?: of)?|beyond|from)";
const GAP = "(?: [\\w'’,-]+){0,7}?";
const STATES = words(
  `\\b${STAYS}\\b[^;.]{0,80}?\\b${IN}${GAP} (?:the )?(?:${ANY_PLACE}|${PLACE}\\b)|\\b${MOVES}\\b[^;.]{0,100}?\\b(?:${IN}|to|out of|leaves?)${GAP} (?:the )?(?:${ANY_PLACE}|${PLACE}\\b)|\\bleaves? (?:the )?${ANY_PLACE}|\\boff-?shore\\b|\\b(?:located|hosted|stored) (?:abroad|overseas)`,
);
const OF_DATA = words(
  "\\b(?:data|information|records|content|back-?ups?|servers?|phi|databases?|data cent(?:er|re)s?)\\b",
);
/** Where nothing else is said to be processed, it is data. */
const PROCESSING = words(
  "^\\W*(?:[\\d.]+ )?(?:the |any |all )?processing (?:(?:shall|will|must|may) )?(?:only )?(?:takes? place|occurs?|happens?|is (?:carried out|performed)|be (?:carried out|performed))\\b",
);
const FORBIDS = words(`\\b(?:${FORBIDDEN}|no\\b|never\\b|without\\b|only\\b|solely\\b|exclusively\\b|unless\\b)`);
const ANYWHERE = words(
  "\\b(?:stor|process|host|transfer|access|keep|kept|held|hold|reach|view|maintain|send|mov)(?:e|es|ed|ing|s|ting|red)?\\b[^;.]{0,160}?\\b(?:anywhere(?! (?:in|on|within) the (?:\\w+ )?(?:database|system|platform|application)\\b)|any (?:other )?(?:country|countries|location|jurisdiction)|globally|world-?wide|around the world|(?:countries|locations|jurisdictions|wherever|where) (?:in which |where )?[^;.]{0,60}?\\b(?:maintains?|operates?|has|have|do(?:es)? business)\\b)",
);
/** "Backups may be elsewhere". */
const ELSEWHERE = words(
  "\\b(?:data|records|back-?ups?|cop(?:y|ies)|replicas?|support)\\b[^;.]{0,40}?\\bmay (?:also )?(?:be|be (?:kept|held|stored)|come from|sit|lie) (?:elsewhere|anywhere|abroad)\\b(?![^;.]*\\b(?:in|within|inside)\\b)",
);
/** Leave to move data out of a region is a place without bounds. */
const FREE = words(
  `\\b(?:may|can|entitled to|authori[sz]es?|agrees? that)\\b[^;.]{0,80}?\\b(?:transfer|store|process|move|send|access|host)\\w*\\b[^;.]{0,120}?\\b(?:outside(?: of)?|abroad|overseas|any (?:country|jurisdiction|location)|third countr)`,
);
const ASKED = words("\\b(?:consents?|approv\\w+|prior|permission|only|unless|not)\\b");
/** A clause on transfers names the region that data leaves, not the one in which it stays. */
const KEPT = words("\\b(?:stored?|storage|hosted?|kept|located|held|resides?|remains?|data cent(?:er|re)s?)\\b");
const NOTICE = words(
  "\\b(?:prior|advance|days['’]?)\\b[^;.]{0,40}?\\b(?:notice|notification|notify|inform)\\w*|\\b(?:notif(?:y|ies)|informs?|tells?|notice)\\b[^;.]{0,120}?\\b(?:before|prior to|in advance|at least|days)\\b|\\b(?:consent|approval|approved|permission|agreed in writing)\\b",
);
/** Whoever tells before data moves to another country is not free to move it. */
const FIRST_TOLD = words(
  "\\b(?:notif(?:y|ies)|informs?|tells?|notice)\\b[^;.]{0,120}?\\b(?:before|prior to|in advance|first)\\b|\\b(?:before|prior to)\\b[^;.]{0,160}?\\b(?:notif(?:y|ies)|informs?|tells?|notice)\\b",
);
const SUPPORT = words("\\b(?:support|remote(?:ly)? access\\w*|remotely|accessed|viewed|administrat\\w+)\\b");
const BACKUP = words("\\b(?:back-?ups?|replica\\w*|cop(?:y|ies)|disaster recovery)\\b");
const MECHANISM = words(
  "\\b(?:standard contractual clauses|sccs?|model clauses|adequacy (?:decision|regulations?)|binding corporate rules|idta|international data transfer|transfer mechanism|data privacy framework|privacy shield|(?:adequate|appropriate) (?:safeguards|level of protection))\\b",
);
/** Other than for data, a place counts where it is said of the services. */
const SERVED = words("\\b(?:services?|work|personnel|support|hosting|processing|remote work)\\b");
/** "An agreement on services in Canada" says nothing of where these are performed. */
const IS_DONE = words(
  "\\b(?:shall|will|must|may|is|are|only)\\b[^;.]{0,40}?\\b(?:performed|provided|rendered|carried out|done|located|occur|take place|hosted|operated)\\b|\\bperforms? (?:the |all |its )?(?:services|work)\\b",
);
/** What stands behind these is where things may be, also in a sentence that forbids. */
const BOUND_BY = words(
  "\\b(?:outside|out of|other than|except|beyond|only|leave|leaves|exclusively|solely|unless|without)\\b",
);
/** A customer that has a say or acknowledges speaks of what the provider does. */
const OTHERS = words("\\b(?:consents?|approves?|object|require|authori[sz]es?|acknowledges?|agrees?)\\b");
/** Goods are sent, notices given and laws in force in countries too. */
const OTHER_SENSE = words(
  "\\b(?:governing law|laws? of|courts?|jurisdiction of|arbitrat\\w+|taxes|tax|notices?,? (?:shall|to)|shipment|ship(?:ped|s)?|goods|products?|royalt\\w+|incorporated in|organi[sz]ed under|registered (?:office|in)|licen[cs]ed? (?:territory|in)|patents?|trade\\s?marks?|distribut\\w+|sell|sales|customs|export (?:control|administration|laws?|licen[cs]e)|currency|dollars|insurance|securities|hereby grants?|contact (?:information|data)|licensed|bank of|clinical|manufactur\\w+)\\b",
);

export const dataLocation = defineProvision({
  type: "data-location",
  description: "In which countries the provider works, keeps and reaches data.",
  anchors: [
    "perform",
    "done",
    "reach",
    "view",
    "provided",
    "operat",
    "kept",
    "keep",
    "held",
    "leave",
    "export",
    "adequa",
    "contractual clauses",
    "sccs",
    "stor",
    "process",
    "host",
    "locat",
    "transfer",
    "offshore",
    "off-shore",
    "outside",
    "within",
    "abroad",
    "access",
    "country",
    "countries",
    "region",
    "world",
    "global",
    "resid",
    "data cent",
  ],
  patterns: [STATES, MECHANISM, ANYWHERE],
  unless: [OTHER_SENSE],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    const countries = countriesIn(reading);
    const mechanism = MECHANISM.test(reading);
    const states = STATES.test(reading);
    const free =
      (ELSEWHERE.test(reading) && !ASKED.test(reading)) ||
      (ANYWHERE.test(reading) && OF_DATA.test(reading) && !FORBIDS.test(reading) && !FIRST_TOLD.test(reading)) ||
      (FREE.test(reading) && !ASKED.test(reading));
    const ofData = OF_DATA.test(reading) || PROCESSING.test(reading);
    const ofWork = SERVED.test(reading) && IS_DONE.test(reading) && countries.length > 0;
    if (!(free || mechanism || states) || !(ofData || ofWork)) return null;
    if (customerAlone(reading, parties) || (free && /(?<!\bby )\bmeans\b/.test(reading))) return null;
    const named = states && !free && (!mechanism || KEPT.test(reading));
    const bound = !FORBIDS.test(reading) || BOUND_BY.test(reading);
    const marks: [string, boolean][] = [
      ["anywhere", free],
      ["forbids", FORBIDS.test(reading)],
      ["data", ofData],
      ["notice", NOTICE.test(reading)],
      ["support", SUPPORT.test(reading)],
      ["backup", BACKUP.test(reading)],
      ["mechanism", mechanism],
    ];
    const facts = Object.fromEntries(marks.filter(([, there]) => there));
    return {
      favours: free ? "provider" : "customer",
      facts: named && bound && countries.length > 0 ? { ...facts, countries: countries.join(" ") } : facts,
    };
  },
  examples: {
    yes: [
      "Processing shall take place only in Norway.",
      "Supplier shall not transfer personal data out of Singapore.",
      "Supplier shall store and process Customer Data only in Germany.",
      "Customer Data shall not be transferred outside the European Economic Area without Customer's consent.",
      "No work under this contract shall be performed outside the United States.",
      "Supplier may process data in any country in which it operates.",
      "Transfers of personal data to third countries take place under the standard contractual clauses.",
      "Supplier shall not offshore any data.",
    ],
    no: [
      "Processing of orders takes place in Germany.",
      "Customer can view its data world-wide.",
      "Customer Data may be held anywhere in the database.",
      "This Agreement is governed by the laws of Germany.",
      "Supplier shall ship the products to the United States.",
      "Supplier shall store data in encrypted form.",
      "Supplier is a company registered in England.",
      "Supplier shall deliver the report within thirty days.",
    ],
  },
});

/** What the customer keeps abroad itself is its own affair. */
function customerAlone(reading: string, parties: PartiesFact): boolean {
  return (
    anyCase(`^\\W*(?:the\\s+)?${parties.pattern("customer")}\\s+(?:shall|will|may|must|can)\\b`).test(reading) &&
    !OTHERS.test(reading)
  );
}
