import { words } from "../provisions/words.js";

/** A country or region with the words a contract uses for it, the cities that data centres are named by among them; regular expression sources, a space stands for any white space. */
interface Place {
  /** ISO 3166-1 code in lower case, or `eu`, `eea`, `uk`. */
  readonly id: string;
  readonly words: string;
}

/** "Lloyd's of London" and "the London rules" are in no place. */
const city = (names: string): string => `(?<!\\b(?:of|the) )(?:${names})(?! (?:rules|market|courts?|convention)\\b)`;

const PLACES: readonly Place[] = [
  { id: "eea", words: "(?:european economic area|e\\.?e\\.?a\\.?)" },
  {
    id: "eu",
    words:
      "(?:european union|member states?(?! law)|e\\.?u\\.?(?= (?:region|member|data cent|territory|(?:or|and) (?:the )?(?:eea|uk|european|switzerland))|/(?:eea|uk)\\b|[,.;)]|$))",
  },
  { id: "us", words: "(?:united states|u\\.s\\.a?\\.?|usa|continental us|contiguous us)" },
  {
    id: "uk",
    words: `(?:united kingdom|great britain|${city("london")}|england|scotland|(?<!new south )wales|northern ireland|u\\.?k\\.?)`,
  },
  { id: "ch", words: `(?:switzerland|${city("zurich|zürich|geneva")})` },
  { id: "de", words: `(?:germany|${city("frankfurt|berlin|munich")})` },
  { id: "at", words: `(?:austria|${city("vienna")})` },
  { id: "fr", words: `(?:france|${city("paris")})` },
  { id: "nl", words: `(?:(?:the )?netherlands|${city("amsterdam")})` },
  { id: "be", words: `(?:belgium|${city("brussels")})` },
  { id: "lu", words: "luxembourg" },
  { id: "ie", words: `(?:(?<!northern )ireland|${city("dublin")})` },
  { id: "es", words: `(?:spain|${city("madrid|barcelona")})` },
  { id: "pt", words: `(?:portugal|${city("lisbon")})` },
  { id: "it", words: "italy" },
  { id: "gr", words: "greece" },
  { id: "dk", words: `(?:denmark|${city("copenhagen")})` },
  { id: "se", words: `(?:sweden|${city("stockholm")})` },
  { id: "no", words: `(?:norway|${city("oslo")})` },
  { id: "fi", words: `(?:finland|${city("helsinki")})` },
  { id: "is", words: "iceland" },
  { id: "pl", words: `(?:poland|${city("warsaw|krak[oó]w")})` },
  { id: "cz", words: `(?:czech republic|czechia|${city("prague")})` },
  { id: "sk", words: "slovakia" },
  { id: "hu", words: `(?:hungary|${city("budapest")})` },
  { id: "ro", words: `(?:romania|${city("bucharest")})` },
  { id: "bg", words: "bulgaria" },
  { id: "hr", words: "croatia" },
  { id: "si", words: "slovenia" },
  { id: "ee", words: "estonia" },
  { id: "lv", words: "latvia" },
  { id: "lt", words: "lithuania" },
  { id: "cy", words: "cyprus" },
  { id: "mt", words: "malta" },
  { id: "li", words: "liechtenstein" },
  { id: "ua", words: `(?:ukraine|${city("kyiv")})` },
  { id: "rs", words: "serbia" },
  { id: "tr", words: "t(?:urkey|ürkiye)" },
  { id: "ru", words: "russia(?:n federation)?" },
  { id: "ca", words: `(?:canada|${city("toronto|montr[eé]al")})` },
  { id: "mx", words: "(?<!new )mexico" },
  { id: "br", words: `(?:brazil|${city("s[aã]o paulo")})` },
  { id: "ar", words: "argentina" },
  { id: "cl", words: "chile" },
  { id: "co", words: "colombia" },
  { id: "cr", words: "costa rica" },
  { id: "in", words: `(?:india|${city("mumbai|bengaluru|bangalore|hyderabad|chennai|pune")})` },
  { id: "pk", words: "pakistan" },
  { id: "bd", words: "bangladesh" },
  { id: "lk", words: "sri lanka" },
  { id: "cn", words: "(?:people['’]s republic of china|china)" },
  { id: "hk", words: "hong kong" },
  { id: "tw", words: "taiwan" },
  { id: "jp", words: `(?:japan|${city("tokyo|osaka")})` },
  { id: "kr", words: "(?:south |republic of )?korea" },
  { id: "sg", words: "singapore" },
  { id: "my", words: "malaysia" },
  { id: "ph", words: `(?:philippines|${city("manila")})` },
  { id: "vn", words: "viet\\s?nam" },
  { id: "th", words: "thailand" },
  { id: "id", words: "indonesia" },
  { id: "au", words: `(?:australia|${city("sydney|melbourne")})` },
  { id: "nz", words: "new zealand" },
  { id: "il", words: "israel" },
  { id: "ae", words: "united arab emirates" },
  { id: "za", words: "south africa" },
  { id: "eg", words: "egypt" },
  { id: "ma", words: "morocco" },
  { id: "ke", words: "kenya" },
  { id: "ng", words: "nigeria" },
];

const readers = PLACES.map(({ id, words: source }) => ({ id, pattern: words(`\\b${source}(?!\\w)`) }));
/** Any country or region; a regular expression source in which a space stands for any white space. */
export const ANY_PLACE = `(?:${PLACES.map(({ words: source }) => source).join("|")})(?!\\w)`;
const ANY = words(`\\b${ANY_PLACE}`);
/** Members of the European Union; those of the Economic Area beside them. */
const EU = "at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se".split(" ");
const EEA = [...EU, "is", "li", "no"];
const WITHIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["eu", new Set(EU)],
  ["eea", new Set([...EEA, "eu"])],
]);
/** ISO 3166-1 knows the United Kingdom as `GB`. */
const CODES = new Set([...PLACES.map(({ id }) => id), "gb"]);

/** Codes of the countries and regions that some words name, in the order of the lexicon. */
export function countriesIn(text: string): readonly string[] {
  if (!ANY.test(text)) return [];
  return readers.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);
}

/** The codes that people mean by codes and names: `DE`, `Germany`, `EEA`. What is no known place stays as it is, so that it allows nothing and switches no check off. */
export function placeCodes(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const code = name.toLowerCase();
    if (CODES.has(code)) return [code === "gb" ? "uk" : code];
    const named = countriesIn(name);
    return named.length === 0 ? [code] : named;
  });
}

/** Whether a place is one of some others, or lies within one of them. */
export function liesIn(place: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => one === place || WITHIN.get(one)?.has(place) === true);
}
