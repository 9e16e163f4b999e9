import { words } from "./words.js";

/** Words of software and its source; regular expression sources in which a space stands for any white space, without capturing groups. */

export const SOURCE =
  "(?:source[ -]?codes?|source (?:materials|files|programs?|listings?|form|version)|deposit materials?|escrow(?:ed)? materials?|human[- ]readable (?:form|code|version)s?|sources? of the (?:\\w+ )?(?:software|programs?|firmware|applications?)|code deliverables?)";

export const SOFTWARE =
  "(?:software|firmware|source code|object code|(?:mobile|web|desktop|software) applications?|applications?(?! (?:for|to|fee|process))|computer (?:programs?|systems?)|(?:information|hosted|online|processing|data|technology|web|internet|software|computing|proprietary|core) (?:systems?|platforms?|services? platform)|platforms?|(?:mobile |web )?apps?|(?:web |application )?hosting|licensed (?:programs?|materials?)|saas|web ?sites?|portals?|(?:web|online) ?shops?|chat ?bots?|dashboards?|apis?|programs? code)";

/** What is written as code, by whatever name. */
export const MADE_OF_CODE = words(
  "\\b(?:source code|software|firmware|(?:mobile |web )?app(?:lication)?s?|programming|web ?sites?|(?:web|online) ?shops?|portals?|apis?|scripts?|plug-?ins?|chat ?bots?|dashboards?)\\b",
);

/** What happens to a provider that makes its source code needed. */
export const FAILURE =
  "(?:bankrupt\\w*|insolven\\w*|ceas\\w+|discontinu\\w+|dissol\\w+|liquidat\\w+|fail\\w* to (?:support|maintain|provide|perform)|release (?:conditions?|events?)|receiver\\w*|goes? out of business|no longer (?:supports?|maintains?|offers?))";
