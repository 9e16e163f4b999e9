import { distance } from "fastest-levenshtein";

/**
 * The candidate that was probably meant, or `null` when none is near enough to suggest.
 *
 * A name without its family (`agreement`) finds the full one (`code-escrow/agreement`), and a beginning that only one has (`warn`)
 * finds the rest.
 */
export function nearest(name: string, candidates: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  const bySuffix = candidates.filter((candidate) => candidate.toLowerCase().endsWith(`/${wanted}`));
  if (bySuffix.length === 1) return bySuffix[0] ?? null;
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best ?? onlyOneThatBegins(wanted, candidates);
}

function onlyOneThatBegins(wanted: string, candidates: readonly string[]): string | null {
  const [first = null, ...others] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
  return wanted.length < 3 || others.length > 0 ? null : first;
}
