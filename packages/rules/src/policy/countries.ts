/** What the law of a country is called where it is no "law of": "English law". */
const adjectives: Readonly<Record<string, readonly string[]>> = {
  austria: ["Austrian"],
  belgium: ["Belgian"],
  denmark: ["Danish"],
  england: ["English"],
  "england and wales": ["English"],
  finland: ["Finnish"],
  france: ["French"],
  germany: ["German"],
  india: ["Indian"],
  ireland: ["Irish"],
  italy: ["Italian"],
  japan: ["Japanese"],
  netherlands: ["Dutch"],
  norway: ["Norwegian"],
  poland: ["Polish"],
  portugal: ["Portuguese"],
  scotland: ["Scots", "Scottish"],
  spain: ["Spanish"],
  sweden: ["Swedish"],
  switzerland: ["Swiss"],
};

export function adjectivesOf(country: string): readonly string[] {
  return adjectives[country.trim().toLowerCase().replace(/^the /, "")] ?? [];
}
