import { DATA_NOUN } from "./data-words.js";
import { words } from "./words.js";

const SHUT =
  "(?:is|are|be|gets?|stays?) (?:\\w+ly )?(?:paused|suspended|blocked|disabled|withheld|locked|frozen|switched off|turned off|unavailable)";
/** The words for it; whether it is over a payment is for `shutsOut` to say. */
export const SHUTS = words(
  `\\b(?:downloads?|exports?(?! (?:of|to|from) (?!(?:\\w+ ){0,3}?${DATA_NOUN}))|(?:access|retrieval|downloading|exporting)\\b[^.;]{0,40}?\\b${DATA_NOUN})\\b[^.;]{0,30}?\\b(?:will |shall |may |can )?${SHUT}\\b`,
);
/** What it waits for; maintenance ends by itself. */
const OVER_PAYMENT = words(
  "\\b(?:suspended|suspension|unpaid|overdue|pays?|paid|payments?|arrears|good standing|outstanding|owed?|owing)\\b(?! (?:for|during) (?:\\w+ )?maintenance)",
);
const FOR_UPKEEP = words("\\b(?:maintenance|updates?|upgrades?|repair(?:s|ed)?|migration)\\b");
/** What crosses a border is no data. */
const OF_GOODS = words(
  "\\b(?:customs|(?:import|export|customs) dut(?:y|ies)|dut(?:y|ies) (?:is|are)|lev(?:y|ies)|goods|cargo)\\b",
);

/** Whether the customer is shut out of its data while it has not paid: "downloads are paused until the account is settled". */
export function shutsOut(reading: string): boolean {
  const shut = SHUTS.exec(reading);
  if (shut === null || FOR_UPKEEP.test(reading) || OF_GOODS.test(reading)) return false;
  const { index } = shut;
  return OVER_PAYMENT.test(reading.slice(0, index)) || OVER_PAYMENT.test(reading.slice(index + shut[0].length));
}
