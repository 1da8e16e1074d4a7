import { phrase } from '../phrase.ts';
import type { ClosingPatterns } from '../types.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** How English-language newsletters take their leave. */
export const closing: ClosingPatterns = {
  signOff: [
    /^(?:and )?(?:see you|until|till)(?!.*\b(?:when|where) (?:we|i)\b)(?!.*\b(?:with|for) (?:an?|our|part|the) (?!next|same|more|new))/i,
    /^(?:and )?(?:till|talk (?:to you|soon)|speak soon|catch you|stay tuned(?!.*\b(?:where|when|as) (?:we|i)\b)|bye|goodbye|take (?:good )?care|thanks? |thank you|have an? |happy |enjoy your |we'll be back(?!.* with )|that's (?:all|it|a wrap)(?: (?:for|from|folks)\b|[.!]?$))\b/i,
  ],
  valediction: [
    /^(?:warmly|warmest(?: \w+){0,2}|sincerely(?: yours)?|respectfully|fondly|gratefully|affectionately|cordially|faithfully|cheers\b.{0,20}|yours(?: \w+){0,3}|kind(?:est)? regards|(?:best |warm |many )?regards|warm wishes|(?:all (?:my|our|the) |my |our )?(?:very )?best(?: wishes| always)?|(?:much |lots of |all my |big |sending )?love(?: and \w+| always)?|(?:big )?hugs(?: and \w+)?|peace(?: (?:and|&) \w+| out)?|x+|(?:xo)+|ciao|adieu|onwards?(?: and upwards?)?|over and out|signing off|later)[,.!]*$/i,
    phrase`^(?:and )?(?:(?:until|till) (?:then|tomorrow|next \w+|(?:next )?${day})|(?:see|catch) you (?:then|there|soon|around|tomorrow|again soon|next \w+|(?:on )?${day}|in \w+(?: \w+)?)|talk (?:to you )?(?:soon|then|next \w+|${day})|speak soon|bye(?: for now)?|so long|good luck(?: .{2,20})?|thinking of you|rooting for you)[,.!]*$`,
    /^(?:and )?(?:take (?:good |extra )?care(?: of .{2,40})?|be (?:well|good|kind|safe)(?: (?:and|&) .{2,20})?|stay \w+(?:,? (?:and|&) (?:\w+ )?\w+)?|keep (?:\w+ ){0,4}\w+ing(?: \w+){0,3}|happy (?:\w+ ){0,3}\w+|have an? (?:\w+ ){1,4}\w+|enjoy (?:your|the) .{3,25})[,.!]*$/i,
    /^(?:with (?:gratitude|curiosity|love|care|warmth|thanks|appreciation|kindness|excitement|digital|hope|joy|respect|affection|admiration|warm|much|many|all|best|heartfelt|deep)\b.{0,40}|in (?:good )?(?:health|solidarity|gratitude|community|friendship|partnership|service|skin)\b.{0,30}|to (?:your|good|better|healthy|healthier) .{3,30}|here's to .{3,40}|as (?:always|ever)(?:, .{3,30})?|(?:many |much )?thanks(?: (?:again|so much|for .{3,40}|as always))?|thank you(?: (?:again|so much|for .{3,40}))?|your (?:friends?|editors?|hosts?|pal|guide)(?: in .{3,20})?|that's (?:all|it)\b.{0,30})[,.!]*$/i,
  ],
  notName: [
    /^(?:join|come|read|find|follow|visit|use|get|see|listen|watch|share|subscribe|forward|reply|click|download|register|sign|book|buy|order|check|learn|meet|bring|tell|ask|help|support|try|write|send|filed|posted|written|published|recorded|hosted|photo\w*|image|picture|p\.? ?s|more|next|previous|back|also|coming|new|this|that|these|those|here|there|what|how|why|when|where|it|if|but|so|not|no|yes|now|then|today|tomorrow)\b(?! [A-Z]\.)/i,
    /\w (?:for|to|with|on|by|is|are|your|our|into|about) \w/i,
  ],
  notPerson: [
    /\b(?:privacy|policy|terms|posts|articles|references|resources|board|events?|preferences|settings|archives?|podcast|news(?:letter)?|deals?|offers?|shop|survey|feedback|copyright|evening|reuters|twitter|facebook|instagram|linkedin|youtube|website)\b/i,
  ],
  team: [
    /^(?:(?:the|your|our) .{2,40} (?:team|crew|editors|staff|family|desk)|(?:your friends|all of us|everyone|everybody|the (?:team|crew|folks|people|editors|gang)) (?:here )?(?:at|behind|from) .{2,40}|the (?:team|editors)|[^,.!?:]{2,40} (?:and|&) the .{0,30}\b(?:team|crew))$/i,
  ],
};
