import type { ContractDocument, Facts, Span } from "@clauselint/core";
import { limitsIn } from "../support/limits-in.js";
import { sentencesIn } from "../support/sentences-in.js";

const ON_NOTICE = /\b(?:notif\w+|notices?|reports?|reported|inform(?:ed|s)?)\b/i;
const SAME_DAY = /\b(?:the\s+same|that\s+very)\s+(?:\w+\s+)?day\b/i;

/**
 * The hours a notice of an incident may take: the shortest limit in the sentences that ask for it, or in those behind them in the same
 * clause that speak of the notice. `null` where there is no number.
 */
export function noticeHours(
  evidence: readonly Span[],
  input: { readonly document: ContractDocument; readonly facts: Facts },
): number | null {
  const { document } = input;
  const limits = evidence.flatMap((piece): readonly { readonly hours: number }[] => {
    const own = limitsIn(piece, input);
    if (own.length > 0) return own;
    if (SAME_DAY.test(document.quote(piece))) return [{ hours: 24 }];
    const end = document.at(piece.start)?.end ?? piece.end;
    return sentencesIn(document, { start: piece.end, end })
      .filter((sentence) => sentence.start >= piece.end && ON_NOTICE.test(document.quote(sentence)))
      .flatMap((sentence) => limitsIn(sentence, input));
  });
  return limits.length === 0 ? null : Math.min(...limits.map(({ hours }) => hours));
}
