import type { PartyRole } from "../types.js";
import { roleWords } from "../lexicon/roles.js";
import type { Behaviour } from "./behaviour.js";

/** A party whose role is being decided. */
export interface Candidate {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly behaviour: Behaviour;
}

export interface Decision {
  readonly role: PartyRole;
  readonly reason: string;
}

/** Weight of a role word that leans to one side, in the currency of behaviour. */
const LEANING = 4;
/** Least difference between buying and selling behaviour that decides a role, absolute and as a share of all behaviour seen. */
const MARGIN = 4;
const SHARE = 0.25;
/** So much behaviour decides whatever small signs say against it. */
const ENOUGH = 10;
/** Least difference that decides against a word: who pays a "Manufacturer" for nothing, and is paid by it, is its supplier. */
const PLAIN_MARGIN = 6;
const PLAIN_SHARE = 0.5;

const CUSTOMER = new Set<string>(roleWords.customer);
const PROVIDER = new Set<string>(roleWords.provider);
const LEANS_CUSTOMER = new Set<string>(roleWords.leaning.customer);
const LEANS_PROVIDER = new Set<string>(roleWords.leaning.provider);
const THIRD = new Set<string>(roleWords.third);
const TRADES = new Set<string>(roleWords.trades);

/** The side a word names in every contract; `null` for others. */
export function roleOfWord(word: string): "customer" | "provider" | "other" | null {
  const plain = word.toLowerCase().replace(/\s+/g, " ").trim();
  if (CUSTOMER.has(plain)) return "customer";
  if (PROVIDER.has(plain)) return "provider";
  return THIRD.has(plain) ? "other" : null;
}

/** Decides the roles of all parties together: with two of them, one role tells the other. */
export function decideRoles(candidates: readonly Candidate[]): readonly Decision[] {
  const plain = decideBy(candidates);
  const decided = plain.some(({ role }) => role !== "unknown");
  const seen = behaviourSeen(candidates);
  if (decided && (seen >= ENOUGH || candidates.some((one) => byWord(one) !== null))) return plain;
  const hinted = decideBy(candidates.map(withHints));
  if (hinted.some(({ role }) => role !== "unknown")) return hinted;
  return decided ? plain : decideBy(candidates.map(byPurpose));
}

/** Where a long contract shows each of two parties on both sides, what they make it for decides. */
function byPurpose({ behaviour, ...candidate }: Candidate): Candidate {
  return { ...candidate, behaviour: { ...behaviour, ...behaviour.purpose } };
}

/** What shows little by itself is heeded where nothing else decides. */
function withHints({ behaviour, ...candidate }: Candidate): Candidate {
  const customer = behaviour.customer + behaviour.hints.customer;
  const provider = behaviour.provider + behaviour.hints.provider;
  return { ...candidate, behaviour: { ...behaviour, customer, provider } };
}

function decideBy(candidates: readonly Candidate[]): readonly Decision[] {
  const plain = plainDifference(candidates);
  const words = settledByWord(candidates, plain);
  const leans = candidates.map((candidate) => lean(candidate));
  const decided = candidates.map((candidate, index): Decision => {
    const word = words[index];
    if (word) return word;
    const other = candidates.length === 2 ? (leans[1 - index] ?? 0) : 0;
    const difference = plain === null ? (leans[index] ?? 0) - other : sidedFor(plain, index);
    return byBehaviour(candidate, difference, candidates);
  });
  return complete(
    decided.map((decision, index) => withoutClash(decision, index, words)),
    candidates,
  );
}

/** How much more the first of two parties acts as the customer than the second, whatever they are called; `null` where that is not plain. */
function plainDifference(candidates: readonly Candidate[]): number | null {
  const [first, second] = candidates.map(({ behaviour }) => behaviour.customer - behaviour.provider);
  if (candidates.length !== 2 || first === undefined || second === undefined) return null;
  const difference = first - second;
  return Math.abs(difference) >= Math.max(PLAIN_MARGIN, PLAIN_SHARE * behaviourSeen(candidates)) ? difference : null;
}

const sidedFor = (difference: number, index: number): number => (index === 0 ? difference : -difference);

const behaviourSeen = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { behaviour }) => sum + behaviour.customer + behaviour.provider, 0);

/** What their words say of the parties, without those that yield to the other's word or to what the two plainly do. */
function settledByWord(candidates: readonly Candidate[], plain: number | null): readonly (Decision | null)[] {
  const words = candidates.map((candidate) => byWord(candidate));
  if (candidates.length !== 2) return words;
  return words.map((word, index) => {
    if (word === null) return null;
    const other = words[1 - index];
    const acts = plain === null ? null : sidedFor(plain, index) > 0 ? "customer" : "provider";
    // interest paid to a lender makes no provider of it
    if (word.trade && acts !== null && acts !== word.role && (acts === "customer" || word.role !== "other"))
      return null;
    const clashes = word.role !== "other" && other?.role === word.role;
    return clashes && (word.trade || !other.trade) ? null : word;
  });
}

/** Where a role word settles the other of two parties, what a party does cannot put both on one side. */
function withoutClash(decision: Decision, index: number, words: readonly (Decision | null)[]): Decision {
  const other = words.length === 2 && words[index] === null ? words[1 - index] : null;
  return other?.role === decision.role ? { ...decision, role: "unknown" } : decision;
}

/** @returns What a party's words say; `trade` where they only say what it is, not what it does in this contract. */
function byWord(candidate: Candidate): (Decision & { readonly trade: boolean }) | null {
  const roles = new Set<PartyRole>();
  let used = "";
  let trade = true;
  for (const word of [candidate.name, ...candidate.aliases]) {
    const role = roleOfWord(word);
    // A subcontractor is a third party in others' contracts, but not in its own.
    if (role === null || (role === "other" && LEANS_PROVIDER.has(word.toLowerCase()))) continue;
    roles.add(role);
    trade &&= TRADES.has(word.toLowerCase());
    used ||= word;
  }
  const [role] = roles;
  return roles.size === 1 && role ? { role, reason: `named "${used}"`, trade } : null;
}

function lean({ name, aliases, behaviour }: Candidate): number {
  let sum = behaviour.customer - behaviour.provider;
  for (const word of new Set([name, ...aliases].map((alias) => alias.toLowerCase()))) {
    if (LEANS_CUSTOMER.has(word)) sum += LEANING;
    if (LEANS_PROVIDER.has(word)) sum -= LEANING;
  }
  return sum;
}

function byBehaviour(candidate: Candidate, difference: number, candidates: readonly Candidate[]): Decision {
  const seen =
    candidates.length === 2 ? behaviourSeen(candidates) : candidate.behaviour.customer + candidate.behaviour.provider;
  const example = difference > 0 ? candidate.behaviour.customerExample : candidate.behaviour.providerExample;
  if (Math.abs(difference) >= Math.max(MARGIN, SHARE * seen)) {
    const role = difference > 0 ? "customer" : "provider";
    return { role, reason: example === "" ? "by what the other party does" : `by what it does: "${example}"` };
  }
  const reason =
    seen === 0
      ? "no sentence shows who pays and who performs"
      : "the document shows it both paying and performing; name it in the configuration";
  return { role: "unknown", reason };
}

/** One of two parties with a clear role tells the other's. */
function complete(decided: readonly Decision[], candidates: readonly Candidate[]): readonly Decision[] {
  if (decided.length !== 2) return decided;
  return decided.map((decision, index) => {
    const other = decided[1 - index];
    const otherName = candidates[1 - index]?.name ?? "";
    if (decision.role !== "unknown" || !other) return decision;
    if (other.role === "customer")
      return { role: "provider", reason: `the other party, ${otherName}, is the customer` };
    if (other.role === "provider")
      return { role: "customer", reason: `the other party, ${otherName}, is the provider` };
    return decision;
  });
}
