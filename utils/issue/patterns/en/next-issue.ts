import { phrase } from '../phrase.ts';
import type { NextIssuePatterns } from '../types.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)';
const noun =
  '(?:issue|edition|newsletter|letter|e-?mail|episode|chapter|installment|post|dispatch|part|column)';
const unit = `(?:week|month|time|year|${noun}|${day})`;
const next = `(?:next ${unit}(?:'s (?:\\w+ )?(?:${noun}|topic|theme))?|(?:the|our|my) (?:next|coming|upcoming|following) (?:\\w+ )?(?:${noun}|few weeks|weeks?))`;
/** A time to come that may as well be anybody's. */
const soon = `(?:tomorrow|this (?:coming )?(?:${day}|weekend)|(?:coming|on) ${day}|(?:in|for) (?:our |the )?${month}(?:'s)?(?: ${noun})?|on (?:the )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month})|in (?:two|three|four|a few|a couple of) weeks?(?:'s? time)?|(?:two|three|four|a few) weeks from now|a week from (?:now|today|${day})|later this (?:week|month)|after (?:the|our) (?:break|holidays?|new year)|in the new year|when (?:we|i) (?:return|come back|are back|'re back)(?: (?:in|on|from) [^,]{1,30})?|come ${month}|(?:starting|beginning|from) next ${unit}|over the (?:next|coming) (?:\\w+ )?(?:weeks|issues|months)|in the (?:coming|next) weeks|soon|in part (?:two|three|2|3)|the week after next)`;
const we =
  "(?:(?:we|i)(?:'ll| will|'re| are|'m| am)|you(?:'ll| will)|let's|(?:we|i) (?:want|hope|plan|get) to)";
const verb =
  '(?:explor|look|div|cover|discuss|talk|unpack|shar|turn|mov|tackl|break|tak|continu|examin|walk|dig|revisit|return|focus|answer|see|bring|go|open|start|kick|writ|tell|show|explain|publish|featur|review|compar|introduc|meet|hear|wrap|finish|end|begin|learn|get|read|find|discover|zoom|delv|be back|check|get into|put|head|settl)';

/** "Part 3", "the last part of our series" */
const part =
  '(?:part (?:\\d|one|two|three|four|five)|(?:the|our) (?:first|second|third|fourth|next|last|final|closing) (?:part|chapter|installment))(?: of (?:the|our|this) [^,]{0,20}series)?';

const weAreBack = `(?:(?:we|i)(?:'re| are|'m| am|'ll be| will be) back (?:here )?|(?:we|i) (?:return|come back|resume|get back)(?: (?!to\\b|from\\b|in\\b)\\w+){0,2} )with\\b.{8,}`;
const weStart = `(?:we|i) (?:start|begin|open|close|continue|finish|launch|kick off|wrap up|conclude) (?:an?|our|the|this) [^,]{0,30}\\bseries\\b`;
const partDoes = `(?:${part}|(?:our|the|this) [^,]{0,30}\\bseries) (?:closes|wraps up|ends|concludes|finishes|completes|continues|starts|begins|opens|kicks off|arrives|lands|follows|returns|turns to|looks at|covers|tackles|takes on|picks up)\\b`;

/** How English-language newsletters say what a coming issue holds. */
export const nextIssue: NextIssuePatterns = {
  nextIssue: [
    phrase`^(?:and |so |but |then,? |stay tuned[,:]? (?:for )?|join (?:us|me) |tune in |come back )?(?:in |for )?${next}(?:'s (?:\w+ )?(?:issue|edition|newsletter|letter|topic|e-?mail))?\b.*\b(?:we|i|we'll|i'll|we're|i'm|our|you'll|issue|edition|newsletter|topic|letter|letters|issues|series|e-?mail|(?:it's|it is|it'll be|is) (?:all )?(?:about|time for)|let's)\b`,
    /^in (?:two|three|four|a few|a couple of) weeks?,? .*\b(?:we|i|we'll|i'll|we're)\b/i,
    phrase`^(?:see you|until|join (?:us|me)|tune in|come back|meet (?:us|me)|catch (?:us|me)) (?:again )?(?:in )?(?:the )?(?:next|two|tomorrow|on ${day})\b.{0,40}\b(?:when|where|with|for|as) (?:we|i|an?|our|the|some|more|part)\b`,
    phrase`^(?:we'll|i'll) (?:be back|return|see you) (?:here )?(?:in|next|on|tomorrow)\b.{0,40}\b(?:with|to|for)\b`,
    phrase`^(?:(?:in (?:the |our )?)?next (?:${unit}|up)(?: (?:up|on|in) [^:.!?]{1,40})?|next in (?:this|the|our|your) [^:.!?]{1,30}|coming (?:up )?(?:next|soon|up|${day}|tomorrow|in [^:.!?]{1,25})(?: (?:${unit}|in [^:.!?]{1,30}|on [^:.!?]{1,25}))?|up next(?: (?:week|time|month))?|on deck(?: (?:for )?(?:next )?${unit})?|(?:a )?(?:sneak )?(?:peek|preview)(?: (?:at|of) next ${unit})?|looking ahead|in the works|in the pipeline|on the horizon|(?:arriving|landing) next ${unit}) ?(?::|[–—-]\s)`,
    phrase`^(?:a )?(?:sneak )?(?:peek|preview) (?:at|of) (?:next ${unit}|what's (?:next|coming))\b`,
    phrase`^on deck (?:for|in) (?:the |our )?next ${unit}\b`,
    phrase`\b(?:we|i)(?:'ll| will|'re| are|'m| am)\b.*\b(?:in|for|of) (?:the|our|my) (?:next|coming|upcoming) (?:\w+ )?(?:${noun}|weeks)\b`,
    phrase`^(?:\w+,? )?(?:we|i)(?:'ll| will|'re going to|'re| are going to|'m going to|'m| am| are) (?:be )?${verb}\w*\b.*\bnext ${unit}\b`,
    phrase`^(?:coming|arriving) (?:up )?(?:next|soon)(?: (?:week|month|issue|${day}))?[:,] `,
    phrase`^(?:stay tuned|keep an eye out|look out|watch out|get ready|watch your inbox|be on the lookout|don't miss|mark your calendars?)\b.*\b(?:next|upcoming|coming) (?:week|issue|edition|month|newsletter|${day})\b`,
    phrase`^(?:more|much more) (?:on|about) .{4,60} (?:in (?:the|our) )?next (?:week|time|issue|month|${day})\b`,
    phrase`^(?:our|the) (?:next|upcoming) (?:issue|edition|newsletter)\b`,
    phrase`\b(?:is|are) (?:a (?:story|topic|subject) for|coming (?:in (?:the|our) )?|up|on the menu (?:for )?) ?next (?:week|issue|time|month|${day})\b`,
  ],
  nextIssueAtEnd: [
    phrase`^(?:tomorrow|(?:this |on |coming )?${day}|(?:in|for|come) ${month}|(?:the )?${month} ${noun}|after the (?:break|holidays)|in (?:two|three) weeks|later this (?:week|month)|next stop|soon|still to come|part (?:two|three|2|3)) ?(?::|[–—]\s)`,
    phrase`^(?:and |so |but |then )?${soon}\b,?.*\b${we}(?: \w+ly)? (?:be )?(?:back )?(?:\w+ )?${verb}`,
    phrase`^(?:and |so |but )?${we}(?: \w+ly)? (?:be )?(?:back )?(?:\w+ )?${verb}\w*\b.*\b${soon}`,
    phrase`^${we} (?:be )?(?:back|return\w*)\b.{0,40}\b(?:with|to (?:talk|look|explore|cover|discuss|tell|answer))\b`,
    phrase`^(?:and |so |but |then )?${soon},? (?:${weAreBack}|${weStart}|${partDoes})`,
    phrase`^${soon} (?:brings|is all about|is about|means)\b`,
    phrase`^(?:next up|up next|coming next)[,:] .{8,}`,
    phrase`\b(?:is|are|comes|come|follows|follow) (?:up )?(?:next|tomorrow|(?:on )?${day})[.!]?$`,
  ],
  notNextIssue: [
    /\bpatients?\b.{0,40}\b(?:comes?|returns?|back)\b/i,
    /\b(?:patients?|follow-?up|appointments?|visits?|clinic) (?:\w+ ){0,3}next (?:week|month)\b/i,
    /\bnext (?:week|month|time)\b.{0,30}\b(?:appointment|follow-?up visit|your patients? (?:asks?|comes?|returns?))\b/i,
    /^(?:reply|e-?mail|send|tell|let)\b(?!'s)/i,
    /\bnext time (?:you|your|a|an|someone|one)\b/i,
    /\b(?:at work|job|weekend|try again|better next week|at my)\b/i,
    /\b(?:we|i)(?:'re| are|'m| am|'ll be| will be) (?:\w+ )?(?:off|away|closed|on (?:holiday|vacation|leave|a break)|taking (?:a|the|some)|hiring|moving (?:house|offices?)|sold out)\b/i,
    /\b(?:early[- ]bird|enrol?lment|registration|doors? (?:close|open)|discount|tickets?|webinar|waitlist|(?:flash|big|summer|winter) sale|price goes)\b/i,
  ],
};
