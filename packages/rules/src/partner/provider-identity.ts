import { visit, type ContractDocument, type Party, type Span } from "@clauselint/core";

/** What a document says of who the provider is. */
export interface ProviderIdentity {
  /** The first place that names the provider. */
  readonly place: Span;
  readonly form: boolean;
  readonly address: boolean;
  readonly registration: boolean;
  readonly signatory: boolean;
  /** The contract is made with the provider "and its affiliates", whoever these are. */
  readonly group: boolean;
}

const FORM =
  /\b(?:inc(?:orporated)?|l\.?l\.?c|ltd|limited|gmbh|ag|s\.?a|b\.?v|n\.?v|plc|l\.?l\.?p|l\.?p|corp(?:oration)?|company|co|pty|s\.?[aà]\.?r\.?l|s\.?r\.?[lo]|d\.?o\.?o|aps|s\.?p\.?a|ab|as|a\/s|oyj?|kg|se|sas|partnership|university|foundation|association|authority|bank|trust|institute)\b/i;
const FORM_BEHIND =
  /\b(?:an?|the)\s+(?:[\w'’.,-]+\s+){0,5}?(?:corporation|company|limited\s+(?:liability\s+)?(?:company|partnership)|partnership|public\s+body|individual|natural\s+person|sole\s+(?:trader|proprietor)|charity|cooperative|trust|bank|university)\b|^\W{0,8}(?:sole\s+(?:trader|proprietor)|self-employed|freelance\w*|a\s+freelance\w*|natural\s+person|individual)\b/i;
const ADDRESS =
  /\b(?:registered\s+(?:office|seat|address)|principal\s+(?:place\s+of\s+business|offices?|executive\s+offices?)|offices?\s+(?:is\s+|are\s+)?(?:located\s+)?(?:at|in)\b|located\s+at|address(?:es)?\b|place\s+of\s+business|residing\s+at|p\.?\s?o\.?\s+box)|\b\d{1,5}\s+(?:[A-Z][\w.]*\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|way|court|square|parkway|place|highway)\b|\b[A-Z]{2}\s+\d{5}\b|\bsuite\s+\d/i;
/** "Industriestrasse 44, 73431 Aalen": the number behind the street, the code before the town; four digits that may be a year are a date. */
const CONTINENTAL_ADDRESS =
  /\p{L}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,3}\s\d{1,4}\s?[a-z]?,\s*(?:[A-Z]{1,2}[-\s])?(?!(?:19|20)\d\d\s)\d{4,6}\s\p{Lu}\p{Ll}/u;
const REGISTRATION =
  /\b(?:(?:company|registration|registered|register|trade|vat|tax|uei|duns|cage|abn|acn|ein)\s*(?:no|num(?:ber)?|code|id)?\b\.?[^\d\n]{0,24}\d{3}|(?:entered|recorded)\s+in\s+the\s+(?:commercial|trade|company|companies)\s+regist(?:er|ry)\b|(?:incorporated|organi[sz]ed|registered|existing|formed|established)\s+(?:and\s+existing\s+)?(?:in|under|with)\b|an?\s+(?:[a-z]{2,}\s+){1,2}(?:corporation|company|limited|partnership))/i;
const SIGNATORY = /\b(?:by|name|title|signed|position)\s*:/i;
const GROUP =
  /^[^"“(;.]{0,60}?\b(?:and|or|together\s+with)\s+(?:(?:any|each|all)\s+of\s+)?its\s+(?:affiliates?|designees?|subsidiar(?:y|ies)|group\s+companies)\b/i;
const ROLE =
  /^(?:the\s+)?(?:service\s+|solution\s+)?(?:provider|supplier|vendor|contractor|consultant|developer|company|licensor|seller|operator|agency|processor|outsourcer|host)$/i;
/** Behind a name, particulars of the party stand within so many characters. */
const NEAR = 420;
/** An address without a word that says it is one has to stand beside the name. */
const BESIDE = 100;
/** Where the particulars begin with the register, the address stands behind them. */
const REGISTERED =
  /^\W{1,6}(?:an?\s+)?(?:[\w-]+\s+){0,5}?(?:registered|incorporated|entered|recorded|organi[sz]ed|company|corporation|register)\b/i;
const BEHIND_REGISTER = 200;
/** More mentions of the full name say nothing new. */
const MOST_MENTIONS = 12;

/** Reads who the provider is; `null` where the document never names it but by its role. */
export function identityOf(document: ContractDocument, provider: Party): ProviderIdentity | null {
  const { name, aliases } = provider;
  const at = document.text.indexOf(name);
  if (at < 0 || !hasName(provider)) return null;
  const mentions = placesOf(document.text, name).map((start) => document.text.slice(start, start + name.length + NEAR));
  const behind = mentions.map((mention) => mention.slice(name.length));
  const notices = [name, ...aliases].flatMap((alias) => addressLines(document.text, alias));
  return {
    place: { start: at, end: at + name.length },
    form: FORM.test(name) || behind.some((words) => FORM_BEHIND.test(words.slice(0, 160))),
    address: [...behind, ...notices].some(isAddressed),
    registration: mentions.some((words) => REGISTRATION.test(words)),
    signatory: isSigned(document, [name, ...aliases]),
    group: GROUP.test(behind[0] ?? ""),
  };
}

function isAddressed(words: string): boolean {
  const [particulars = ""] = words.split(/\n\s*\n/, 1);
  const reach = REGISTERED.test(particulars) ? BEHIND_REGISTER : BESIDE;
  return ADDRESS.test(words) || CONTINENTAL_ADDRESS.test(particulars.slice(0, reach));
}

/** Whether a party goes by a name, and not only by what it is in the contract. */
export function hasName({ name }: Party): boolean {
  return name !== "" && !ROLE.test(name);
}

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < MOST_MENTIONS; at = text.indexOf(name, at + 1)) {
    places.push(at);
  }
  return places;
}

/** What stands behind "If to Supplier:" and "Supplier:" at the head of a line. */
function addressLines(text: string, alias: string): readonly string[] {
  return ["to ", "To ", "TO ", "\n"].flatMap((lead) =>
    placesOf(text, `${lead}${alias}:`).map((start) => text.slice(start, start + NEAR)),
  );
}

function isSigned(document: ContractDocument, names: readonly string[]): boolean {
  let signed = false;
  visit(document.tree, (node) => {
    if (node.type !== "Section" || node.role !== "signature") return !signed;
    const words = document.quote(node);
    signed ||= SIGNATORY.test(words) && names.some((name) => words.toLowerCase().includes(name.toLowerCase()));
    return false;
  });
  return signed;
}
