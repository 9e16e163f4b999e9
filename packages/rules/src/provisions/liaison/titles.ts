import { words } from "../words.js";

const OFFICE =
  "(?:manager|leader|lead|director|executive|coordinator|co-ordinator|officer|representative|sponsor|liaison|principal)s?";
const AREA =
  "(?:project|program(?:me)?|relationship|account|client|customer|vendor|supplier|alliance|product|contract|engagement|services?(?: delivery)?|delivery|business relationship|governance|outsourcing|transition|day-to-day|(?:customer|client|partner) success|sow|work order|implementation|partnership|agreement|data-?cent(?:re|er)|product support|operations|site)";
/** Titles and descriptions of somebody who speaks for a side day by day. */
export const LIAISON = `(?:${AREA} ${OFFICE}(?! (?:finding|generation|times?)\\b)|(?:client|engagement|account|relationship) partner|(?:contract|agreement) administrators?|executive sponsors?|(?:technical )?(?:points?|persons?) of contact|(?:point|go-to) (?:persons?|people)|(?:single|primary|principal|key|main|first|central|focal|designated|technical|business|named|day-to-day) (?:contacts?(?: persons?| points?)?|contact)|contact persons?|spocs?|(?:first|primary|main|single|direct) (?:line|port|point) of (?:communication|contact|call)|(?:primary|project|joint|overall) co-?ordinators?|liaisons?(?: (?:officers?|persons?))?|contracting officer(?:['’]s)? representative|CORs?|(?:product|service|system|process|business) owners?)`;
/** Words for somebody who is a liaison only where the words around say so. */
export const PEOPLE =
  "(?:representatives?|contacts?|delegates?|individuals?|persons?|employees?|managers?|staff members?|officers?|heads? of \\w+|directors?)";

/** A heading, a lead-in or a column over lists of those who speak for the parties. */
export const ABOUT_CONTACTS = words(
  `\\b(?:${LIAISON}|contacts?|contact (?:details|persons?|points?|list)|representatives?|project (?:organi[sz]ation|team|structure)|governance|points? of contact|key (?:people|personnel)|people|account team)\\b`,
);
