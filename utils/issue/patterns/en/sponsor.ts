import { phrase } from '../phrase.ts';
import { softwareCredit } from '../software-credit.ts';
import type { SponsorPatterns } from '../types.ts';

const letter =
  '(?:issue|edition|newsletter|letter|e-?mail|episode|chapter|dispatch|briefing|digest|bulletin|round-?up|installment)';
/** What an issue may be called where "this" says which one is meant. */
const noun = `(?:${letter}|post|story|conversation|interview|update|column|essay|article|series|send)`;
const today =
  "(?:today's|tonight's|this (?:week|month|issue|edition)'s|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)";
const subject = `(?:^${today} .{2,40}?|\\b(?:(?:this|${today}) (?:[^.!?:,]{1,40} )?${noun}|(?:our|the) (?:[^.!?:,]{1,40} )?${letter})(?: (?:of|from|for) [^.!?:,]{2,50})?|^(?:this|today|this (?:week|month)) )`;
const how =
  '(?:(?:proudly|kindly|generously|graciously|partly|partially|exclusively|being|also|once again|again) ){0,2}';
const paid =
  '(?:brought to (?:you|your inbox)|sponsored|presented|supported|made possible|powered|underwritten|funded|delivered(?: to you)?)';
const when = '(?: (?:this (?:week|month|issue)|today|exclusively|proudly|in (?:part|full)))?';
const agent =
  '(?:by|thanks to|courtesy of|with (?:the )?(?:\\w+ )?(?:support|help) (?:of|from)|in partnership with)';
/** "our friends at", "the team behind", "this week's sponsor," */
const friends = `(?:,? (?:(?:our|my|your|${today}) (?:[\\w-]+ ){0,2}(?:friends?|partners?|sponsors?)(?: (?:over )?(?:at|from))?|(?:the|our) (?:[\\w-]+ ){0,2}(?:friends|team|folks|people|crew|minds|makers) (?:over )?(?:at|from|behind|of))[,:]?)?`;
const end = '(?: an? (?:\\w+ ){0,3}grant (?:from|by|of))?(?:\\s|:)';
/** Who the sponsor is, behind a comma. Anything else there is a clause that says who was sponsored: "…, the bill would …". */
const apposition =
  '(?!inc|llc|ltd|gmbh|makers\\b|your\\b|home\\b|an?\\b|who\\b|which\\b|and\\b|[\\w-]+ (?:and|&) (?:\\S+ ?){1,3}$|the (?:[\\w-]+ ){0,4}?(?:of|that|for|behind|to|who|people|folks|makers|company|app|brand)\\b)';
/** No clause follows. */
const named = `(?![^,]*,\\s${apposition})`;
/** Nothing but the sponsor follows: "Together with Dr. Lee, we wrote …" is prose, and so is "Supported by evidence: …". */
const alone = `(?=:?[^:]{0,80}$)(?!.*,\\s${apposition})`;
const thanks =
  '(?:with )?(?:an? )?(?:(?:many|big|huge|special|warm|quick|heartfelt|massive|sincere|extra) )?(?:thanks|thank you|thank-you|shout-?out|gratitude)(?: so much| again)? (?:to|goes (?:out )?to)';

const given =
  '(?:sponsored|funded|supported|presented|underwritten|financed|backed|brought to you|made possible|paid for)';
/** What else has a sponsor. */
const study =
  '(?:trials?|stud(?:y|ies)|research|surveys?|audit|reviews?|reports?|registry|cohort|analysis|papers?|projects?|programme|team|authors?|case series|experiments?|congress|conference|symposium|meeting|exhibition|campaign|clinics?|laws?|hospital)';

/** How English-language newsletters name who pays for the issue. */
export const sponsor: SponsorPatterns = {
  sponsor: [
    phrase`${subject}\s?(?:is|was|has been|comes to you|comes|arrives|reaches you|are)(?: free| possible)? ?${how}(?:${paid}${when} )?${agent}${friends}${end}`,
    phrase`^(?:is |comes to you )?${how}(?:brought to (?:you|your inbox)|sponsored|underwritten)${when} ${agent}${friends}${named}${end}`,
    phrase`^(?:is |comes to you )?${how}(?:presented|supported|made possible|powered)${when} ${agent}${friends}${alone}${end}`,
    phrase`\b(?:${today}|this|our) (?:[^.!?:,]{1,30} )?${noun} (?:is|was|comes) (?:\w+ )?in (?:partnership|collaboration|association) with${end}`,
    phrase`^(?:in (?:proud )?(?:partnership|collaboration|association|cooperation) with|together with|(?:with )?(?:the )?(?:generous |kind )?support (?:of|from))${friends}${alone}${end}`,
    phrase`^(?:and )?(?:${today}|our) (?:[\w-]+ ){0,2}(?:sponsors?|partners?(?! is))(?: (?:this (?:week|month|issue)|today|of the week|for (?:this|today)\b[^.!?:,]{0,20}))?(?: is|:| -|,)${friends}\s`,
    phrase`^(?:the )?(?:[\w-]+ )?sponsor (?:of|for) (?:this|today's|the) (?:week|month|day|${noun})(?: is|:| -)\s`,
    phrase`^(?:(?:and )?(?:now|first|but first|before we (?:begin|start|dive in)),? )?(?:an? )?(?:quick |short |brief )?(?:word|message|note|hello|shout-?out)(?: of thanks)? (?:from|to) (?:our|${today}) (?:[\w-]+ ){0,2}(?:sponsor|partner)s?(?: (?:this week|today))?[,:]?\s`,
    phrase`^(?:meet (?:our|${today}) )?(?:sponsor(?:ed)?|ad|advertisement|advertiser|partner|presenting sponsor|partner content|sponsored content|sponsor spotlight)(?: by)?:\s`,
    phrase`^(?:in )?(?:paid|sponsored) (?:partnership|content|post|message) (?:with|by|from)${end}`,
    phrase`^(?:an? |the )?${letter} (?:(?:made|produced|created|published) )?(?:in partnership with|with (?:the )?(?:generous |kind )?support (?:of|from)|brought to you by|sponsored by|made possible by)${friends}${alone}${end}`,
    phrase`^support for (?:this|our|today's|the)\b[^.!?:]{0,40}? (?:comes from|is provided by|provided by)${friends}${end}`,
    phrase`^${thanks} (?:our|${today}) (?:[\w-]+ ){0,2}(?:sponsor|partner|friend)s?(?: (?:this week|today|for (?:this|today)\b[^.!?:,]{0,20}|at|of the week))?(?:[,:]? (?=\S)|: $)`,
  ],
  sponsorBetween: [
    phrase`^${thanks}${friends} (.{2,60}?),? (?:for|who(?:'s| is| are)?) (?:\w+ )?(?:sponsor\w*|support\w*|mak(?:ing|es?)|underwriting|partnering|bringing|powering|funding|presenting)(?: (?:this|today's|us|our|the (?:newsletter|issue))\b|[.!]? *$)`,
    phrase`^(?!(?:here|this|that|who|it|what|which|she|he|they|we|you|someone|nobody|no one|want|if)\b)(.{2,50}?) (?:(?:is|are) (?:\w+ly )?(?:sponsoring|supporting|presenting|powering|making possible)|(?:\w+ly )?(?:sponsors|sponsored|supports|presents|underwrites|brings you|brought you|made possible|makes possible|powers)) (?:this|${today}|our) (?:[\w-]+ )?${noun}\b`,
    phrase`^(?!(?:here|this|that|who|it|what|which|she|he|they|we|you|someone|nobody|no one)\b)(.{2,50}?) (?:is|are) (?:${today}|our) (?:[\w-]+ ){0,2}sponsors?\b`,
    phrase`^we(?:'ve|'re| have| are)?(?: \w+ to)? (?:partnered|partnering|partner|teamed up|teaming up|team up|joined forces) with${friends} (.{2,60}?) (?:to bring you|to present|for|on) (?:this|today's|our) (?:[\w-]+ ){0,2}${noun}\b`,
    phrase`^(.{2,50}?),? (?:our|${today}) (?:[\w-]+ ){0,2}sponsor,? (?:makes|made|keeps|is|has|helps|offers|believes|wants|lets|gives)\b`,
  ],
  sponsorEnd: [
    /\s(?:who|whose|which|where|because|so that|makers of|for (?:their|its|your|his|her|making|supporting|sponsoring|this)|this week|today|and by)\b/i,
  ],
  adFrom: [
    /^(?:an? )?(?:message|word|note|update) from\b/i,
    /^(?:why|how|meet|try|about)\b/i,
    /^presented by\b/i,
  ],
  notSponsor: [
    softwareCredit,
    /\bby (?:the )?(?:(?:rep|sen|gov)s?\.|(?:senat|representativ|congress|governor|parliament)\w*)/i,
    phrase`\b${given}\b[^.]*,\s(?:the|an?|our|their|its) (?:[\w-]+ ){0,3}(?:(?:trial|study|survey|audit|registry|cohort|analysis|case series|experiment)\b|${study}\b(?! (?:in|of|for|that|who|which|behind|from|at)\b))`,
    phrase`^(?:the|this|our|an?|one|their|his|her|that|another|both|most|these|those) (?:[\w-]+ ){0,5}?${study}\b(?! (?:issue|edition|newsletter|letter|briefing|digest|bulletin))[^.]*\b${given}\b`,
    phrase`\b(?:sponsoring|supporting|funding|backing|underwriting|making) (?:this|the|our|their|his|her) (?:[\w-]+ ){0,2}${study}\b`,
    phrase`^${given}\b.*\b(?:at|in|during) (?:the|an?) .*\b(?:congress|conference|symposium|meeting|session|trial|study)\b`,
    /\b(?:readers?|subscribers?|members|community|supporters|patrons|listeners|donors|viewers)(?: like you)?[.!]?$/i,
    /\b(?:editorial|our|dream) team\b/i,
  ],
  credit: [
    /^(?:(?:proudly|this (?:site|blog|website) is) )?(?:powered|published|hosted|built|made|created|sent|delivered|served|generated) (?:by|with|on|via|using)\b/i,
  ],
  notBrand: [
    /^(?:try|get|start|learn|read|shop|book|sign|join|see|click|buy|find|discover|claim|save|download|order|more|watch|here|visit|explore|check|use|grab|meet|go|take|request|subscribe|free|new|now|today|limited|offer|sale|why|how|what|your|our|the|this|stop|never|no|special|build|make|create)\b(?! [&+])|^(?:ads?|advert\w*|banner|image|photo|sponsor\w*|partner\w*|picture|header|hero)$/i,
  ],
};
