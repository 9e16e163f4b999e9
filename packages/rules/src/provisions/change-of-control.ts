import { defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { isParty, sideEndingAt, sideOfStatement, sideOfWords } from "./side-of-statement.js";
import { words } from "./words.js";

/** A change in the means of control is one of tools. */
const NO_MEANS = "(?!(?:the |its |their |any )?(?:means|methods?|measures?|ways?|tools?|techniques?|products?) )";
/** Whose it is: a party, and no thing. */
const HOLDING =
  "(?:ownership|control)(?: of (?!(?:the |any |an? |each |every )*(?:data|software|works?|deliverables?|ip|intellectual|devices?|machines?|equipment|vehicles?|accounts?|domains?)\\b)[\\w ]{1,40}?)?";
const SALE = `(?:change (?:of|in) ${NO_MEANS}(?:[\\w,]+ ){0,4}?(?:control|ownership)|changes? in (?:the )?(?:equity )?(?:control|ownership)|merge[rsd]*|consolidat\\w+ (?:with|into|or)|acquisition (?:of|by)|(?:is|are|be|been|was|being|or) acquired|acquires?\\b[^;]{0,80}\\b(?:substantially all|control\\b)|substantially all\\b[^;]{0,60}\\b(?:transferred|sold)|${HOLDING} changes?|comes? (?:under new (?:ownership|control)|into new hands)|most of (?:its|the) (?:business|assets|undertaking)|control has changed|(?:control|(?:controlling|decisive|dominant) influence) (?:of|over|in) (?!(?:the |any |such |its |an? |each |every )*(?:\\w+ )?(?:devices?|machines?|servers?|networks?|equipment|vehicles?|domains?|project|works?|deliverables?|documents?|defen[cs]e|claims?|proceedings?|litigation|suit|settlement|goods|risks?|data|site|premises|software|systems?|accounts?|keys?)\\b)[\\w ]{1,40}? (?:passes|changes|is (?:transferred|acquired)|goes to|(?:has|have) (?:passed|changed|gone to|been (?:transferred|acquired)))|sale of control|take-?overs?\\b|taken over by|gain(?:s|ing)? control|(?<!\\b(?:bankruptcy|insolvency|receivership|liquidation|dissolution),? (?:or )?)reorgani[sz]ation(?!,? (?:or )?(?:bankruptcy|insolvency|receivership|liquidation|proceedings?|petition))|sale of (?:all|substantially)|(?:sale|sells?|sold|transfers?|purchase\\w*|disposition|assignment)\\b[^;]{0,60}\\bsubstantially all|controlling interest|(?:voting|outstanding) (?:stock|shares|securities))`;

/** Who holds the majority is another. */
const NEW_MAJORITY =
  "(?:changes? (?:of|in) (?:the |its )?(?:controlling (?:majority|shareholders?|interests?)|majority (?:shareholders?|owners?(?:hip)?|holdings?|interests?)|majority of (?:the |its )?(?:shares|shareholders|voting rights|votes|capital)))";
const STAKE =
  "(?:(?:majority|(?:more than half|most)(?= of (?:the |its |all )?(?:\\w+[\'’]?s? ){0,2}(?:shares|share capital|(?:voting|ownership|equity|membership) interests?)\\b)|(?:fifty|50)[^;.]{0,14}(?:percent|%)) (?:or more )?of (?:the |its |all )?(?:\\w+['’]?s? ){0,2}(?:shares|share capital|stock|equity|capital|ownership|securities|(?:voting|ownership|equity|membership) interests?)|sale of (?:the|its) business|(?:shares|votes|capital)\\b[^;.]{0,30}? changes? hands|(?:comes?|falls?) under the (?:direct )?control|(?:ownership|equity|membership) interests? (?:is|are|be) (?:sold|transferred|assigned)|changes? in (?:its |the |their )?shareholdings?|(?:sale|transfer) of (?:any |its )?(?:\\w+ ){0,2}(?:ownership|equity|membership) interests?)";
const EVENT = `(?:${SALE}|${STAKE}|${NEW_MAJORITY})`;
/** For these a contract ends where codes of law have the last word. */
const GOOD_CAUSE = "(?:good|just|important|compelling|valid) (?:cause|causes|reasons?|grounds?)";

/** An assignment on a sale that is free, but for a notice or for one kind of buyer. */
const TELLS =
  "[^;]{0,300}\\b(?:written notice of such|(?:prompt|prior) (?:written )?notice|except\\b[^;]{0,80}\\bcompetitor)";

/** An item of a list of cases in which the contract may be ended. */
const LISTED_CASE =
  "\\b(?:terminat\\w+|end|cancel|rescind|withdraw from)\\b[^.;]{0,140}?\\([a-z]{1,4}\\)[^.]{0,600}?[;,] (?:(?:and|or) )?\\([a-z]{1,4}\\)[^.;]{0,160}?";
/** "Good cause exists for Customer in particular if …": who may end the contract is whose cause it is. */
const CAUSE_EXISTS = `\\b${GOOD_CAUSE} (?:(?:for|on the part of) [\\w ]{1,40}? )?(?:exists?|arises?|is given|is present)\\b`;
const CAUSE_FOR = words(
  `${CAUSE_EXISTS} (?:\\w+ ){0,2}?(?:for|to|on the part of) |\\b${GOOD_CAUSE} (?:for|on the part of) `,
);
/** Whose change it is, where nothing else says whom the words bind. */
const CHANGE_OF_WHOM = words(
  "\\b(?:change (?:of|in) (?:the )?(?:control|ownership)|(?:control|ownership|influence)|merger|consolidation|take-?over) (?:of|over) ",
);
const HAS_CAUSE = words(CAUSE_EXISTS);

const ENDS = words(
  "\\b(?:may give (?:[\\w'’]+ ){0,4}?notice(?! (?:of|to) (?:obj|its|such))|terminat\\w*|cancel\\w*|rescind|withdraw|end (?:this|the|it)|may (?:leave|walk away))\\b",
);
/** "gives Customer no right to terminate": nobody leaves by that. */
const DENIED_END = words(
  "\\b(?:(?:gives?|confers?|grants?|has|have|leaves?|creates?)\\b[^;.]{0,50}?\\bno (?:\\w+ )?rights? (?:to (?:terminate|end|cancel|leave|withdraw)|of (?:termination|withdrawal|cancellation))|(?:(?:does|do|shall|will) not|never) (?:entitle|allow|permit|let|enable)s?\\b(?:(?!\\b(?:may|can|shall|entitles|allows|lets|permits|gives)\\b)[^;.]){0,50}?\\b(?:terminate|end|cancel|leave|withdraw)|(?:is|are|be) (?:no|not an?) (?:ground|reason|cause) (?:for|to) (?:terminat\\w+|end|cancel\\w*|leave))\\b",
);
/** "A merger of Customer entitles Supplier to terminate". */
const ENTITLES = words(
  "(?<!\\bnot )\\b(?:entitles?|allows?|lets?|permits?|enables?|authori[sz]es?) (?=(?:(?!\\b(?:entitles|allows|lets|permits|gives)\\b)[^;.]){1,60}?\\b(?:to )?(?:terminate|end|cancel|leave|withdraw)\\b)|\\b(?:gives?|grants?) (?=[^;.]{1,60}?\\b(?:the|a) right (?:to (?:terminate|end|cancel|leave|withdraw)|of termination)\\b)",
);
/** Whoever writes in the first person does the work; "you" are those for whom it is done. */
const I_MAY_END = words(
  "\\bI (?:may|can|am (?:free|entitled) to) (?:\\w+ )?(?:terminate|end|cancel|leave|withdraw)\\b",
);
const NEEDS_CONSENT = words(
  "\\b(?:(?:on the other hand|however|in turn) )?needs?\\b[^;.]{0,40}?\\b(?:consent|approval)\\b",
);
const CONSENT = words(
  "\\b(?:consent|approval|void|null|deemed|constitutes?|considered|treated as|(?:is|are|be|counts? as|amounts? to|regarded as) an assignment)\\b",
);
const TOLD = words("\\b(?:notif(?:y|ies)|notice|inform|advise|tell)\\b");
const COMPETITOR = words("\\bcompet(?:itors?|es?|ing|itive)\\b");

export const changeOfControl = defineProvision({
  type: "change-of-control",
  description: "What happens to the contract when a party is sold or merged.",
  anchors: [
    "control",
    "influence",
    "merge",
    "consolidat",
    "substantially all",
    "acqui",
    "voting",
    "outstanding",
    "change in owner",
    "change of owner",
    "ownership",
    "shareholding",
    "majority of",
    "equity",
    "sale of the business",
    "sale of its business",
    "half of",
    "most of",
    "change hands",
    "changes hands",
    "controlling majority",
    "change of majority",
    "change of the majority",
    "change in the majority",
    "takeover",
    "take-over",
    "taken over",
  ],
  patterns: [
    words(
      `\\bterminat\\w+\\b[^.]{0,200}?\\b${GOOD_CAUSE} (?:(?:is|are|shall be|includes?|means?|exists?|given)\\b|in particular\\b)[^;.]{0,260}?\\b${EVENT}`,
    ),
    words(`${CAUSE_EXISTS}[^.]{0,300}?\\b${EVENT}`),
    words(`${LISTED_CASE}\\b${EVENT}`),
    words(
      `\\b(?:notify|inform|tell)s?\\b[^;.]{0,100}?\\b${EVENT}\\b[^.]{0,120}?\\b(?:right (?:of termination|to (?:terminate|end|cancel))|may (?:\\w+ )?(?:terminate|end|leave|cancel))\\b`,
    ),
    words(`\\bchange (?:of|in) ${NO_MEANS}(?:[\\w,]+ ){0,4}?(?:control|ownership)\\b`),
    words(
      `\\b${EVENT}\\b[^;]{0,160}?\\b(?:right (?:of termination|to (?:terminate|end|cancel))|may (?:\\w+ )?(?:terminate|end|leave|cancel))\\b`,
    ),
    words(
      `\\b(?:notify|inform|advise|tell|notice)\\b[^;.]{0,80}?\\b(?:its |their |the )?${HOLDING} (?:changes|is to change|will change|has changed|passes)\\b`,
    ),
    words(
      `\\b(?:terminate|termination|terminated|end (?:it|(?:this|the) (?:agreement|contract))|withdraw from|consent|requires? (?:\\w+ ){0,3}approval|void|deemed (?:to be )?an assignment|assignment (?:shall |will )?(?:be deemed to )?includes?)\\b[^;]{0,260}\\b${EVENT}\\b`,
    ),
    words(
      `\\b${EVENT}\\b[^;]{0,260}\\b(?:terminate|end (?:it|(?:this|the) (?:agreement|contract))|withdraw from|consent|requires? (?:\\w+ ){0,3}approval|notify|notice|deemed (?:to be )?an assignment|constitute an assignment|assignment)\\b`,
    ),
  ],
  unless: [
    words(
      `(?<!\\b(?:neither|no)\\b[^;]{0,80})\\b(?:may|(?:has|have) the right to|be (?:permitted|entitled) to) (?:\\w+ly )?(?:assign|transfer)\\b[^;]{0,300}\\b${SALE}(?!${TELLS})`,
    ),
    words(
      "\\b(?:no (?:such )?consent|consent (?:is|shall|will) not|consent shall be|not require)\\b[^;]{0,40}\\b(?:required|consent)\\b|\\b(?:not|nor)\\b[^;]{0,120}\\bdeemed (?:to (?:be|constitute) )?an assignment\\b",
    ),
    words(`\\b(?:except|excluding)\\b[^;]{0,160}\\b${SALE}`),
    words(`\\b(?:without|not require)\\b[^;]{0,40}\\bconsent\\b[^;]{0,240}\\b${SALE}(?!${TELLS})`),
    words(
      "\\b(?:advises?|counsels?|assists?)\\b(?: [\\w’'-]+){1,4}? (?:on|in|with|regarding) (?:the |its |a |any )?(?:\\w+ )?(?:acquisition|merger|sale|take-?over|due diligence)\\b(?![^.]*\\b(?:terminat\\w+|cancel|end) (?:this|the) )|\\bchange control\\b|\\byour employment\\b|\\b(?:severance|vest(?:s|ed|ing)?|exercisable)\\b|\\b(?:regulators?|authorit(?:y|ies)|court|commission)\\b[^;]{0,40}\\breceived\\b[^;]{0,80}\\b(?:acquisition|merger)\\b|\\b(?:benefit|behalf) of (?:[\\w ]{0,50} )?creditors\\b|\\b(?:death|incapacity)\\b|\\b(?:majority|vote)\\b[^;]{0,60}\\boutstanding voting\\b|\\bnon-?assignable\\b",
    ),
  ],
  refine({ sentence, facts }) {
    if (facts.weight(sentence.sentence) !== 1) return null;
    return { facts: factsOf(sentence, facts.parties) };
  },
  examples: {
    yes: [
      "Customer may terminate this Agreement upon a change of control of Supplier.",
      "If the decisive influence over Supplier passes to another owner, Customer is entitled to terminate.",
      "Good cause for Customer exists in particular where control of Supplier changes.",
      "A merger of Vendor is deemed an assignment that requires consent.",
      "Either party may terminate for good cause at any time; good cause is in particular bankruptcy and, for Customer, a change in the controlling majority of Supplier.",
      "Customer may terminate this Agreement upon a change of majority shareholder at Supplier.",
      "Customer may terminate this Agreement upon a material change in the management or control of Supplier.",
      "Vendor may assign this Agreement without consent in the event of a merger, provided that written notice of such assignment is given to Customer.",
      "Customer may terminate this Agreement if a majority of the shares of Supplier are sold.",
      "No ownership interests are transferred without the consent of Licensor; it may terminate if Licensee comes under the control of another.",
      "Customer may terminate this Agreement if Supplier has undergone a material ownership change.",
      "Customer may terminate this Agreement if substantially all of the assets of Supplier are sold.",
      "If Supplier is acquired by a competitor of Customer, Customer may end this Agreement at once.",
      "Any transfer of more than 50% of the voting interests of Franchisee requires the prior written approval of Franchisor.",
      "Client may terminate this Agreement where Provider undergoes a takeover.",
      "If Provider is taken over by another company, Client may withdraw from this Agreement.",
      "Supplier shall tell Customer of any change in its shareholding above 26 per cent, whereupon Customer may terminate this Agreement.",
      "Customer may end it within six months if there is a change in the control of Supplier.",
      "Customer may terminate this Agreement (a) on notice; (b) for insolvency; or (c) after it learns that control of Supplier has passed to another.",
      "Customer may end this contract if half of the shares in Supplier change hands.",
      "Supplier tells Customer of a planned sale of its business; Customer then has a right of termination.",
      "If Supplier comes under new ownership, Customer may leave within 90 days.",
      "Should another company acquire the majority of the shares in Supplier, Customer has a right of termination.",
      "Supplier shall tell Customer within ten days if its ownership changes.",
      "Good cause exists for Customer in particular if a rival acquires the majority of the shares in Supplier.",
      "A consolidation of Supplier, or a sale of a majority of its voting shares, counts as an assignment.",
      "Customer shall not assign this Agreement, and a sale of control of Customer is an assignment for this purpose.",
      "An assignment shall be deemed to include any transfer of the majority of the voting stock of a party.",
    ],
    no: [
      "Supplier shall notify Customer of each change in the method of rodent control.",
      "Supplier shall advise Customer on the merger and its change of control filings.",
      "Supplier shall notify Customer if control of a device passes to another user, who may then cancel the alarm.",
      "Customer may terminate this Agreement if more than half of the stock in the depot is spoilt.",
      "Changes follow the change control procedure.",
      "Customer may end the lease of the goods if they change hands.",
      "Supplier shall tell Customer if the ownership of the works changes.",
      "Customer may end the test if most of the shares of the load fall on one server.",
      "Supplier may settle on notice once control of the defence has passed to it.",
      "Good cause exists for Customer in particular if Supplier stops its payments.",
      "Supplier may end the visit (a) at night; (b) in a storm; or (c) where Customer does not control the site.",
      "Either party may terminate for good cause; good cause is in particular a serious breach.",
      "A change in the majority of the questions asked by users is reported each month.",
      "The controlling majority of the votes cast decides.",
      "Good cause is in particular a change in the rate of tax, which Supplier controls in no way.",
      "Supplier shall control access to the site.",
      "Customer may terminate if Supplier makes an assignment on behalf of all or substantially all of its creditors.",
      "Distributor shall not sell programs for consolidation, reporting or planning, and shall give notice of competing offers.",
      "The regulator received notice of the merger and its consent remains in force.",
      "A merger of Vendor shall not be deemed an assignment of this Agreement.",
      "A successor by merger may take this Agreement, and no consent shall be required.",
      "Customer may terminate this Agreement if Supplier ceases business, except as the result of a merger.",
      "Vendor may terminate this Agreement if a proceeding in bankruptcy, reorganization or receivership is opened against Customer.",
      "The options of the Consultant vest upon a change of control or a termination without cause.",
      "The Fund may terminate this Agreement by vote of a majority of its outstanding voting securities.",
      "The bank has received the approval of the regulator for the acquisition of the branch.",
      "A merger of Supplier is no ground for termination by Customer.",
    ],
  },
});

/** What follows, and for whom: `endsBy` is the side that may end the contract, `boundBy` the one that needs leave. */
function factsOf(sentence: SentenceFact, parties: PartiesFact): Readonly<Record<string, string | boolean>> {
  const { reading } = sentence;
  const ends = ENDS.test(reading.replace(DENIED_END, " ")) || HAS_CAUSE.test(reading);
  return {
    ...(ends ? { endsBy: causedFor(reading, parties) ?? leaver(sentence, parties) ?? "both" } : {}),
    ...(!ends && CONSENT.test(reading)
      ? {
          boundBy:
            needy(reading, parties) ??
            sideWith(sentence, parties, ["prohibition", "duty"]) ??
            changedSide(reading, parties) ??
            "both",
        }
      : {}),
    ...(TOLD.test(reading) ? { told: true } : {}),
    ...(COMPETITOR.test(reading) ? { competitor: true } : {}),
  };
}

function causedFor(reading: string, parties: PartiesFact): Side | null {
  const cause = CAUSE_FOR.exec(reading);
  const side = cause === null ? null : sideOfWords(reading.slice(cause.index + cause[0].length), parties);
  return isParty(side) ? side : null;
}

/** Who may leave: whoever has the right, or is given it by the change. */
function leaver(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const acting = sideWith(sentence, parties, ["right"]);
  if (acting !== null) return acting;
  const { reading } = sentence;
  const given = ENTITLES.exec(reading);
  const side = given === null ? null : sideOfWords(reading.slice(given.index + given[0].length), parties);
  if (isParty(side)) return side;
  return I_MAY_END.test(reading) ? (parties.sideOf("I") ?? "provider") : null;
}

/** Who needs the other's consent. */
function needy(reading: string, parties: PartiesFact): Side | null {
  const needs = NEEDS_CONSENT.exec(reading);
  const side = needs === null ? null : sideEndingAt(reading, needs.index, parties);
  return isParty(side) ? side : null;
}

function changedSide(reading: string, parties: PartiesFact): Side | null {
  const change = CHANGE_OF_WHOM.exec(reading);
  const side = change === null ? null : sideOfWords(reading.slice(change.index + change[0].length), parties);
  return isParty(side) ? side : null;
}

function sideWith(sentence: SentenceFact, parties: PartiesFact, modalities: readonly string[]): Side | null {
  const acting = sentence.statements.filter(({ modality }) => modalities.includes(modality));
  return acting.map((one) => sideOfStatement(one, parties)).find(isParty) ?? null;
}
