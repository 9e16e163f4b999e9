/** Words for telling somebody, and for what goes wrong with security; regular expression sources without capturing groups. */

/** The same as participles: "is reported", "are to be escalated". */
export const NOTIFIED =
  "(?:notified|informed|advised(?! by| of the terms| of (?:its|their|the) (?:duties|obligations))|told|alerted|warned|reported|escalated|communicated|intimated|made known|flagged|raised with|rung|telephoned|e-?mailed|brought to (?:the attention|[^.;]{1,40}? attention)|given (?:\\w+ ){0,2}(?:notice|warning|word)|hears? (?:(?:of|about) (?:\\w+ ){1,4}?)?from|learns? (?:of|about) (?:\\w+ ){1,3}?from|(?:receives?|gets?|has|have) (?:\\w+ ){0,3}(?:notice|notification|report|call|warning|word|message|e-?mail)|disclosed\\b[^.;]{0,60}? (?:within|inside) [\\w ()-]{1,20}?(?:minutes|hours?|days?))";

export const NOTIFY =
  "(?:notify|notifies|inform|informs|(?:tele)?phones?|report|reports|advise|advises|alert|alerts|tell|tells|warns?|intimates?|(?<!\\b(?:an?|the|of|security|emergency|main) )contacts?|escalates?|communicates?|lets? (?:the )?(?:\\w+ ){1,3}know|e-?mails?(?! address| server| system| account)|rings?|raises?(?= [^.;]{0,80}? with)|flags?|(?<!\\b(?:an?|the|each|any|per|every|first|last|conference|phone|video|telephone) )calls?(?! (?:(?:an?|the|each) (?:\\w+ )?meetings?|(?:\\w+ )?security|data|cent|for|off|upon|on|in|out|log|rate|handl|back|record|volume))|makes?(?= [^.;]{0,60}? known)|brings?(?= [^.;]{0,80}? to [^.;]{1,40}?attention)|(?:give|provide|deliver|send|furnish|submit|make|lodge|file|raise|issue)s?\\b[^.;]{0,60}?\\b(?:notice|notification|reports?))";

const WHAT =
  "(?:data|information|records|files|documents|content|media|materials?|property|assets|devices?|laptops?|equipment|credentials|passwords|keys|phi|pii|images|papers|tapes|recordings)";
const WRONG = "(?:unauthori[sz]ed|unlawful|improper|illegal|accidental|inadvertent|wrongful|unpermitted|impermissible)";
const HARMED = "(?:lost|stolen|altered|compromised|breached|leaked|corrupted|exposed|hacked|tampered)";
const ACTS =
  "(?:access|uses?|disclosures?|acquisition|release|intrusions?|alteration|copying|possession|processing|loss|destruction|entry|modification|viewing|reading|copies|sharing|removal|transfers?|interception|publication|persons?|third part(?:y|ies)|attempts?)";

/** What a notice is about: an incident, however it is called. */
export const INCIDENT = `(?:${[
  "(?:information |data |cyber )?security (?:breach(?:es)?|incidents?|events?|compromises?|violations?|problems?|issues|weakness(?:es)?|threats?|vulnerabilit(?:y|ies)|accidents?|failures?|lapses?|near miss(?:es)?)",
  "(?:actual |suspected )?(?:breach(?:es)?|violations?|compromises?|failures?|lapses?) (?:of|in|to) (?:the |its |their |any |such |[\\w']+ ){0,4}?(?:security|safeguards|data|confidentiality|information|phi|networks?|systems?)",
  "(?:data|privacy|cyber|pii|phi|ict|ict-related|it-related|information|data protection|information governance) (?:security )?(?:breach(?:es)?|incidents?|attacks?|compromises?|leaks?|leakage|theft|loss(?:es)?|spills?|near miss(?:es)?)",
  `(?:leaked|stolen|exposed|compromised|lost|misdirected|misplaced|committed) (?:[\\w-]+ ){0,2}?(?:secrets|tokens|${WHAT})`,
  "(?:data|information|records|files|devices?|laptops?|credentials|passwords|phi|pii|tapes|recordings) (?:goes|go|went|gone|is|are) missing|missing (?:laptops?|devices?|records|files|tapes|media)",
  "sent to (?:a|the|an) (?:wrong|unintended|incorrect) \\w+",
  "(?:broken|hacked) into|break-?ins?",
  `(?:data|information|records|systems?|networks?|accounts?|devices?|files)\\b[^.;]{0,80}?\\b(?:has|have|was|were|is|are|been|being|be) (?:\\w+ly )?${HARMED}`,
  "(?:access\\w*|got hold|obtain\\w*|see|seen|us(?:e|ed)|tak(?:e|en)|copied|disclosed|released|revealed)\\b[^.;]{0,80}?\\bwithout (?:permission|authori[sz]ation|authority|being allowed)",
  "incidents?(?:,? or (?:the |any )?suspicion of (?:an?|any|such an?) incident)?,? (?:on|in|at|with|affecting|involving|concerning|that (?:affects?|involves?|concerns?)) (?:[\\w'’]+ ){0,3}(?:systems?|data|networks?|information|sites?|platforms?|accounts?)",
  "(?:malware|virus(?:es)?|ransomware)(?: (?:infections?|attacks?|outbreaks?))",
  "(?:data|privacy|cyber(?:security)?|personal data|personal information|confidentiality|privacy or security) (?:breach(?:es)?|incidents?|attacks?|compromises?)",
  `${WRONG}(?:[\\s,/]+[\\w-]+){0,6}?[\\s,/]+${ACTS}`,
  `(?:loss|theft|compromise|misuse|misappropriation)\\b(?:,? [\\w'’]+){0,9}? ${WHAT}`,
  "(?:intrusions?|hacking|cyber-?attacks?|ransomware|malicious code attack)",
  "(?:actual|suspected|possible)(?: or (?:actual|suspected|possible|potential))? (?:compromises?|breach(?:es)?|leaks?|intrusions?|incidents?)",
  "(?:got|gotten|gets?|getting) (?:at|into|hold of)\\b[^.;]{0,60}?\\b(?:data|content|information|records|systems?|accounts?|files|mailboxes)",
  "(?:seen|read|viewed|accessed|opened|taken|copied) by (?:(?:some|any)(?:body|one) (?:else|not entitled|who|without|outside)|outsiders?|strangers?|unauthori[sz]ed)",
  "(?:confidentiality|security|integrity|secrecy)\\b[^.;]{0,40}?\\b(?:in doubt|at risk|in danger|in question|jeopardi[sz]ed)",
  "uses? or disclosures?[^.;]{0,80}?\\bnot (?:provided for|permitted|authori[sz]ed)",
  "(?:has |have )?violated (?:or intends to violate )?(?:the |its )?(?:terms|confidentiality|obligations)",
].join("|")})\\b`;
