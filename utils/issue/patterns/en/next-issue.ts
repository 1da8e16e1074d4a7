import { phrase } from '../phrase.ts';
import type { NextIssuePatterns } from '../types.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)';
const noun =
  '(?:issue|edition|newsletter|letter|e-?mail|episode|chapter|installment|post|dispatch|part|column)';
const unit = `(?:week|month|time|${noun}|${day})`;
const theNext = `(?:next ${noun}|(?:the|our|my) (?:next|coming|upcoming|following) (?:\\w+ )?${noun})`;
const next = `(?:next ${unit}(?:'s (?:\\w+ )?(?:${noun}|topic|theme))?|${theNext}|the (?:coming|following) week)`;
/** A time to come that may as well be anybody's. */
const soon = `(?:tomorrow|this (?:coming )?(?:${day}|weekend)|(?:coming|on) ${day}|(?:in|for) (?:our |the )?${month}(?:'s)?(?: ${noun})?|on (?:the )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month})|in (?:two|three|four|a few|a couple of) weeks?(?:'s? time)?|(?:two|three|four|a few) weeks from now|a week from (?:now|today|${day})|later this (?:week|month)|after (?:the|our) (?:break|holidays?|new year)|in the new year|when (?:we|i) (?:return|come back|are back|'re back)(?: (?:in|on|from) [^,]{1,30})?|come ${month}|(?:starting|beginning|from) next ${unit}|over the (?:next|coming) (?:\\w+ )?(?:weeks|issues|months)|in the (?:coming|next) weeks|soon|in part (?:two|three|2|3)|the week after next)`;
const we =
  "(?:(?:we|i)(?:'ll| will|'re| are|'m| am)(?: going to)?|you(?:'ll| will)|let's|(?:we|i) (?:want|hope|plan|get) to)";
/** What a letter does with its subject; whoever sees, goes and takes may be anybody. */
const verb =
  '(?:explor\\w*|look\\w*(?: \\w+)? (?:at|into|back|closer|beyond)|div(?:e|ing)|cover\\w*|discuss\\w*|talk\\w*|unpack\\w*|shar(?:e|ing)|turn\\w* (?:to|our|from)|mov\\w* on|tackl\\w*|break\\w* down|tak\\w* (?:an?|another|one|on|apart|you|the \\w+ apart)|continu\\w*|examin\\w*|walk\\w*(?: you)? through|dig\\w*|revisit\\w*|return\\w* (?:to|with)|focus\\w*|answer\\w*|see\\w* (?:how|why|which|when|that)|bring\\w*|go\\w* (?:deeper|into|over|through|back|inside|beyond|from)|open\\w* (?:with|the series|a|our|up)|start\\w* (?:with|an?|our|the|from)|kick\\w*|writ(?:e|ing)|tell\\w*|show\\w*|explain\\w*|publish\\w*|featur\\w*|review\\w*|compar\\w*|introduc\\w*|meet\\w*|hear\\w*|wrap\\w*|finish\\w*|end\\w*|begin\\w*|learn\\w*|get (?:into|to)|read\\w*|find (?:out|a|an|the)|discover\\w*|zoom\\w*|delv\\w*|(?:be )?back with|check\\w*|put\\w*|head\\w* (?:to|into|for|down|back)|settl\\w*|ask\\w*|sort\\w*|follow\\w*|visit\\w*|list\\w*|pick\\w*|work\\w* through|test\\w*|rank\\w*)';

/** "Part 3", "the last part of our series" */
const part =
  '(?:part (?:\\d|one|two|three|four|five)|(?:the|our) (?:first|second|third|fourth|next|last|final|closing) (?:part|chapter|installment))(?: of (?:the|our|this) [^,]{0,20}series)?';

const weAreBack = `(?:(?:we|i)(?:'re| are|'m| am|'ll be| will be) back (?:here )?|(?:we|i) (?:return|come back|resume|get back)(?: (?!to\\b|from\\b|in\\b)\\w+){0,2} )with\\b.{8,}`;
const weStart = `(?:we|i) (?:start|begin|open|close|continue|finish|launch|kick off|wrap up|conclude) (?:an?|our|the|this) [^,]{0,30}\\bseries\\b`;
const partDoes = `(?:${part}|(?:our|the|this) [^,]{0,30}\\bseries) (?:closes|wraps up|ends|concludes|finishes|completes|continues|starts|begins|opens|kicks off|arrives|lands|follows|returns|turns to|looks at|covers|tackles|takes on|picks up)\\b`;
const promise = `${we}(?: (?:also|finally|then|\\w+ly))* (?:be )?(?:back )?(?:\\w+ly )?${verb}`;
/** "Next week we turn to the nails": the same without a "will". */
const does =
  '(?:we|i) (?:explore|look|dive|cover|discuss|talk|unpack|share|turn|tackle|break|continue|examine|revisit|focus|answer|bring|start|open|kick|explain|feature|review|compare|introduce|hear|wrap|finish|begin|zoom|delve|ask|follow)';
/** Whatever the letter will do; what it does not is among the others below. */
const will = `(?:${we} \\w+|${does})`;
/** Whatever is gathered for, it is no issue. */
const event =
  '(?:conference|congress|fair|festival|workshop|exhibition|concert|picnic|party|retreat|open day|meet-?up|gathering|symposium|summit|book ?shop|launch|hearing|reunion|webinar)s?';
/** A guest has a name; who is called otherwise may be anybody. */
const anybody = '(?:my|our|his|her|their|the|an?)\\b';
/** Words that say when, and nothing else. */
const whenWords = `(?:the|our|my|your|this|a|an|and|at|on|in|by|of|to|for|with|next|coming|upcoming|following|new|regular|${noun}|week|month|time|weekend|tomorrow|soon|morning|noon|afternoon|evening|inbox(?:es)?|will|be|is|are|am|we|i|you|'ll|'re|'s|goes|go|comes|come|out|up|live|lands?|arrives?|appears?|follows?|due|sent|see|back|again|here|published|around|then|late|later|early|usual|always|${day}|${month}|sept?|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug|\\d+(?:st|nd|rd|th|am|pm)?)`;

/** How English-language newsletters say what a coming issue holds. */
export const nextIssue: NextIssuePatterns = {
  nextIssue: [
    phrase`^(?:and |so |but |then,? |stay tuned[,:]? (?:for )?|join (?:us|me) |tune in |come back )?(?:in |for )?(?:${theNext}|next ${unit}'s (?:\w+ )?(?:${noun}|topic|theme|e-?mail))\b.*\b(?:we|i|we'll|i'll|we're|i'm|our|you'll|series|letters|issues|(?:it's|it is|it'll be|is) (?:all )?(?:about|time for)|let's)\b`,
    phrase`^(?:in )?(?:${theNext}|next ${unit}'s (?:\w+ )?(?:${noun}|topic|theme|e-?mail)) ?(?::|[–—-]\s|(?:is|will be)\b.*\b(?:about|on|how|why|with)\b)`,
    phrase`^(?:and |so |but |then,? |stay tuned[,:]? (?:for )?|join (?:us|me) |tune in |come back )?(?:in |for )?${next}\b.*\b(?:${will}|(?:issue|edition|newsletter|topic|series) (?:is|begins|starts|will|looks|turns|covers|tackles|takes|brings|asks|goes|opens|closes)|(?:it's|it is|it'll be|is) (?:all )?(?:about|time for)|let's)\b`,
    phrase`^(?:and |so |but )?(?:in |for )?${next},? (?!${anybody}).{3,80}? (?:joins us|will join us|is joining us) (?:to (?:talk|explain|share|discuss|show|walk|answer|tell)|for an? (?:\w+ )?(?:conversation|interview|chat))\b`,
    phrase`^(?:in (?:two|three|four|a few|a couple of) weeks?|(?:in|over) the (?:next|coming) (?:few |two |three )?weeks),? .*\b${promise}\b`,
    phrase`^(?:see you|until|join (?:us|me)|tune in|come back|meet (?:us|me)|catch (?:us|me)) (?:again )?(?:in )?(?:the )?(?:next|two|tomorrow|on ${day})\b.{0,40}\b(?:(?:when|where|with|for|as) (?:we|i|an?|our|the|some|more|part)|to (?:learn|find out|hear|read) (?:how|why|what|about|more))\b`,
    phrase`^(?:we'll|i'll) (?:be back|return|see you) (?:here )?(?:in|next|on|tomorrow)\b.{0,40}\b(?:with|to|for)\b`,
    phrase`^(?:(?:in (?:the |our )?)?next (?:${unit}|up)(?: (?:up|on|in) [^:.!?]{1,40})?|next in (?:this|the|our|your) [^:.!?]{1,30}|coming (?:up )?(?:next|soon|up|${day}|tomorrow|in [^:.!?]{1,25})(?: (?:${unit}|in [^:.!?]{1,30}|on [^:.!?]{1,25}))?|up next(?: (?:week|time|month))?|on deck(?: (?:for )?(?:next )?${unit})?|(?:a )?(?:sneak )?(?:peek|preview)(?: (?:at|of) next ${unit})?|in the works|(?:arriving|landing) next ${unit}) ?(?::|[–—-]\s)`,
    phrase`^(?:a )?(?:sneak )?(?:peek|preview) (?:at|of) (?:next ${unit}|what's (?:next|coming))\b`,
    phrase`^on deck (?:for|in) (?:the |our )?next ${unit}\b`,
    phrase`\b(?:we|i)(?:'ll| will|'re| are|'m| am)\b.*\b(?:in|for|of) (?:the|our|my) (?:next|coming|upcoming) (?:\w+ )?${noun}\b`,
    phrase`^(?:\w+,? )?(?:${promise}|${does})\b.*\b(?:next ${unit}|in the (?:coming|next) weeks)\b`,
    phrase`^(?:coming|arriving) (?:up )?(?:next|soon)(?: (?:week|month|issue|${day}))?[:,] `,
    phrase`^(?:stay tuned|keep an eye out|look out|watch out|get ready|watch your inbox|be on the lookout|don't miss|mark your calendars?)\b.*\b(?:next|upcoming|coming) (?:week|issue|edition|month|newsletter|${day})\b`,
    phrase`^(?:more|much more) (?:on|about) .{4,60} (?:in (?:the|our) )?next (?:week|time|issue|month|${day})\b`,
    phrase`^(?:our|the) (?:next|upcoming) (?:edition|newsletter|letter|episode|dispatch)\b`,
    phrase`^(?:our|the) (?:next|upcoming) issue (?:will|looks|covers|tackles|turns|explores|brings|features|focuses|continues|takes|goes|deals|asks|tells|shares|dives|is (?:all about|about|on|devoted|dedicated|going|out|due|due out|coming))\b`,
    phrase`\b(?:is|are) (?:a (?:story|topic|subject) for|coming (?:in (?:the|our) )?|up|on the menu (?:for )?) ?next (?:week|issue|time|month|${day})\b`,
  ],
  nextIssueAtEnd: [
    phrase`^(?:tomorrow|(?:this |on |coming )?${day}|(?:in|for|come) ${month}|(?:the )?${month} ${noun}|after the (?:break|holidays)|in (?:two|three) weeks|later this (?:week|month)|next stop|soon|still to come|looking ahead|part (?:two|three|2|3)) ?(?::|[–—]\s)`,
    phrase`^(?:and |so |but |then )?${soon}\b,?.*\b${promise}\b`,
    phrase`^(?:and |so |but )?${promise}\b.*\b${soon}`,
    phrase`^${we} (?:be )?(?:back|return\w*)\b.{0,40}\b(?:with|to (?:talk|look|explore|cover|discuss|tell|answer))\b`,
    phrase`^(?:and |so |but |then )?${soon},? (?:${weAreBack}|${weStart}|${partDoes})`,
    phrase`^(?:${soon}|next ${unit}) (?:is all about|is about)\b`,
    phrase`^(?:next up|up next|coming next)[,:] .{8,}`,
    phrase`\b(?:is|are|follows|follow) up (?:next|tomorrow|(?:on )?${day})[.!]?$`,
    phrase`^(?:the |our |my |this |an? )?(?:[\w'-]+ ){0,3}(?:${noun}|part \w+|series|guide|interview|topic|story|conversation)(?:,? (?:on|about|of|with) .{2,60}?,?)? (?:is|are|comes|come|follows|follow) (?:next|tomorrow|(?:on )?${day})[.!]?$`,
  ],
  underNext: [
    phrase`^(?:and |so |but |then )?(?:${promise}|${does})\b`,
    /^(?:how|why|what|when|where) (?:to|not to|we|you|your|our)\b(?!(?: (?!(?:if|whether|what|when|which|who|that|where|how|why|there|it)\b)[\w'-]+){1,12} (?:is|are|was|were|remains?|has|have)\b)|^(?:how|why)\b.*\?$|^(?:a |another )?(?:closer |longer )?look (?:at|into)\b|^(?:more|all|everything|a few words) (?:on|about|you)\b|^(?:an )?interview with\b|^(?:part|week|lesson|day|chapter|step) (?:two|three|four|five|\d+)\b|^(?:[\w'-]+ ){0,3}[\w'-]+(?:,|:| [–—-]) (?:and )?(?:how|why|what|when|where|which)\b/i,
  ],
  nextHeading: [
    phrase`\bnext ${unit}'s (?:\w+ )?(?:${noun}|topic|theme)|\b(?:next|upcoming|coming) (?:issue|edition|newsletter|letter|episode|dispatch)\b`,
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
    /\bwe(?:'ll| will) (?:all|both|know|feel|live|pay|move|travel|fly|drive)\b|\bopen (?:our|the) doors\b/i,
    // A patient's next step, an errand, a family.
    /\b(?:switch|start|stop|put|keep|wean|see|treat|taper|move|refer|phone|call|review|re-?check|give|biopsy) (?:her|him|(?:the|my|this) (?:patient|child|baby|boy|girl|man|woman|mother|father)s?)\b|'ll (?:taper|wean|excise|biopsy|swab|inject|prescribe)\b|\bnext \w+,? (?:he|she|they)\b/i,
    /\b(?:i|we)(?:'ll| will|'m| am|'re| are) (?:bring(?:ing)? (?:an?|the) (?!(?:new|special|few)\b|.* (?:on|about|of|from)\b)|(?:tak|visit|mov|mak|bring|pick|buy|see|meet|put)(?:e|ing|ting)? (?:my|our) (?!series|look|letters?|notes|readers?\b))/i,
    /\b(?:i|we)(?:'ll be|'m|'re| am| are| will be) (?:teaching|speaking|attending|working|travel\w*|visiting|giving (?:a|the)\b|(?:running|hosting) (?!.*\b(?:series|interviews?)\b))/i,
    // When it comes, not what it holds.
    phrase`\b${noun}(?:'ll| will| is| goes| comes| lands| arrives| may)(?: be| go| come| land| arrive)?(?: going| coming)? (?:out|sent|late|early|delayed|published|shorter|a day|on ${day}|in your inbox)\b(?!.*\b(?:with|about|we'll|i'll)\b)`,
    // What is not the letter's: "the next edition of the festival", "the next part of the exam".
    phrase`\bnext (?:${noun}|chapter|step|phase) of (?!(?:this|our|my|the|an?) (?:[\w-]+ ){0,2}(?:series|newsletter|letter|digest)\b)(?:the|this|an?|his|her|their|its)\b(?!.*, (?:we|i)(?:'ll| will)\b)`,
    phrase`\bnext ${unit},? (?:the|an?|his|her|their) (?!(?:[\w-]+ ){0,3}(?:${noun}|series|topic|guide|focus|story|question|case)\b)[^,]{2,40}? (?:will|is|are|plans?|hopes?)\b`,
    // What stands in brackets is said by the way.
    /^[([]/,
    /\bsee (?:what happens|whether|if)\b/i,
    /\b(?:we|i|you)(?:'ll| will|'re| are|'m| am) (?:\w+ly )?(?:all |both )?(?:be |be back |meet |see (?:you )?|speak |talk |going to (?:be )?)?(?:at|in) the\b(?! (?:next|coming|same))/i,
    phrase`\b(?:at|to|for|is|hosting|holding|organi[sz]ing) (?:the|our|a|an|this) (?:[\w'-]+ ){0,3}${event}\b`,
    phrase`^(?:${whenWords}(?:[\s,.:;!–—-]+|$|(?=')))+$`,
  ],
};
