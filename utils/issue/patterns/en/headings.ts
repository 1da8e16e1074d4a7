import type { Patterns } from '../types.ts';

/** How English-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^(?:key |main )?learning (?:opportunit(?:y|ies)|points?|objectives?|goals|outcomes)\b/i,
    /^(?:the |your |our |today's |this week's )?(?:key |main |quick |practice |clinical |top |big )?take-?aways?\b/i,
    /^(?:the )?key (?:points|lessons|messages|insights|learnings)\b/i,
    /^(?:in this (?:issue|edition),? )?(?:here's )?what (?:you'll|you will|you'd|we'll|we will) (?:learn|take away)\b/i,
    /^(?:in this (?:issue|edition),? )?you(?:'ll| will) learn\b/i,
    /^(?:tl;?dr|the short version|clinical pearls|what you'll walk away with)$/i,
  ],
  contents: [
    /^(?:also )?(?:in|inside) (?:this|today's|this week's) (?:issue|edition|newsletter|e-?mail|letter|chapter)\b/i,
    /^(?:here's )?what's (?:inside|in (?:this|today's|this week's)\b.{0,30}|on the menu|in store)(?: (?:today|this week))?$/i,
    /^(?:featured|featuring) (?:on|in) (?:this|today's)\b.{0,40}$/i,
    /^(?:on the agenda|(?:today's|this week's) (?:agenda|topics|menu|line-?up)|table of contents|contents)$/i,
  ],
  guide: [
    /\b(?:downloadable|printable) (?:\w+ )?(?:guide|checklist|handout|worksheet|pdf)\b/i,
    /\bfree (?:\w+ ){0,3}(?:guide|checklist|handout|cheat ?sheet|download|pdf|e-?book|resource|worksheet)s?\b/i,
    /\b(?:guide|checklist|handout|cheat ?sheet|worksheet) (?:we've|we have|i've|i have) (?:created|made|put together|prepared)\b/i,
    /^(?:download|get|grab) (?:the|your|our|this|my) (?:[\w-]+ ){0,4}(?:guide|checklist|handout|pdf|cheat ?sheet|worksheet)\b/i,
    /^(?:bonus |your |our |this week's |patient )?(?:guide|download|handout|free resource|worksheet|checklist)s?(?: (?:of the week|for you|to download))?$/i,
  ],
  'go-deeper': [
    /\b(?:go|going|dive|diving|dig|digging) (?:even |a little |a bit )?deeper\b/i,
    /^(?:learn|want) more\??$/i,
    /^(?:want to|ready to) (?:learn|know) more\??$/i,
    /^(?:keep|continue|continue your) learning$/i,
  ],
  book: [
    /\bbooks? (?:recommendation|summary|club|pick|review|rec|corner|nook|spotlight|of the (?:week|month))s?\b/i,
    /\b(?:recommended|featured|current|currently) (?:book|read|reading)s?\b/i,
    /\bwhat (?:we're|i'm|we are|i am) (?:currently )?reading\b/i,
    /\bbook (?:i'm|we're) reading\b/i,
    /^(?:this week's|weekly|today's|this month's) (?:book|read)s?\b/i,
    /^(?:on (?:my|our|the) (?:bookshelf|nightstand|bedside table)|from (?:my|our|the) (?:bookshelf|shelf)|the bookshelf|bookshelf|read of the week|reading recommendation)$/i,
  ],
  quote: [
    /^(?:[\w']+ ){0,2}(?:inspiration|inspirational quote|quote|quotation|wisdom|words|mantra)s? (?:of|for) the (?:week|fortnight|day|month|issue|edition)\b/i,
    /\b(?:inspiration|quote) of the (?:week|fortnight|day|month)$/i,
    /^(?:my |our |some |a )?(?:favou?rite|featured|weekly|inspirational|inspiring|parting|closing|final) quot(?:es?|ations?)\b/i,
    /^(?:(?:some |two |three )?quotes?|(?:a )?quotes? (?:to|i|we|that|for|i'm|we're)\b.{0,40}|(?:\d+ )?quotes? from others)$/i,
    /^(?:this |today's |the |weekly |daily )?(?:week's )?quote(?: corner)?$/i,
    /^(?:a|one|two|three|\d+) (?:\w+ )?quotes?\b.{0,30}$/i,
    /\ba quote$/i,
    /^(?:featured thoughts?|(?:words|wisdom) (?:of wisdom|for life|to live by))\b/i,
  ],
  thought: [
    /^(?:my |our |some |a |weekly |daily )?(?:favou?rite|featured|weekly|parting|closing|final|last|inspirational) (?:thoughts?|words?|wisdom|inspiration)\b/i,
    /^(?:inspiration|a (?:little|bit of|dose of) inspiration|(?:this |today's |the )?(?:week's )?(?:inspiration|wisdom|thought)|thought (?:for|of) the (?:week|day|month)|food for thought)$/i,
    /^(?:a thought|something) (?:to ponder|to think about|worth sharing)\b/i,
  ],
  next: [
    /^(?:what's |what is )?(?:coming|up) (?:up )?(?:next|soon)\b/i,
    /^(?:what's coming|coming up|on deck|what's next)(?:$| (?:next|soon|in (?:the|our) next)\b|\s*[:–—-]\s)/i,
    /^(?:a )?(?:look(?:ing)? ahead|sneak peek|preview)\b/i,
    /^next (?:week|time|issue|edition|month|up|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:$|\s*[,:–—-]|'s (?:issue|edition|topic))/i,
    /^in (?:the|our|my) next (?:issue|edition|newsletter|letter)\b/i,
  ],
  'look-back': [/^(?:in case you missed|icymi|last (?:week|issue|time)|previously)\b/i],
  sponsor: [
    /^(?:a )?(?:quick )?(?:word|message) from (?:our|today's|this week's) (?:sponsor|partner)s?\b/i,
    /^(?:presented by|sponsored by|together with|in partnership with|brought to you by|made possible by|supported by)\b/i,
    /^(?:(?:today's|this week's|our) )?(?:sponsored|sponsors?|partners?|advertisement|ad|sponsored (?:post|message)|paid (?:post|partnership))$/i,
  ],
  greeting: [
    /^(?:welcome|hello|hi|hey|dear|good (?:morning|afternoon|evening)|happy (?:new year|holidays|thursday|friday|monday|tuesday|wednesday|thanksgiving|easter|valentine)|merry christmas|season's greetings)\b/i,
  ],
  'sign-off': [
    /^(?:see you|until next|that's (?:all|it|a wrap)|thanks? (?:you )?for|thank you|take care|stay (?:tuned|well|safe|curious)|have a (?:great|good|wonderful)|happy (?:reading|weekend)|cheers|bye|goodbye|farewell|warmly|see ya|catch you|let's go)\b/i,
  ],
  furniture: [
    /^(?:reply|share|comments?|subscribe\b.*|unsubscribe|read online|view in browser|join the conversation|leave a comment|forward(?:ed)? (?:this|to)\b.*|refer a friend|share (?!your)\b.*|keep reading|login or subscribe\b.*|recommended for you|follow (?:us|me)\b.*|connect with (?:us|me)\b.*|rate (?:this|today's)\b.*|how did we do\b.*|how was (?:this|today's)\b.*|(?:did|what did|what'd) you (?:like|think|enjoy)\b.*|disclaimer|was this forwarded\b.*|(?:have )?any questions\?.*|about (?:us|me|this newsletter)|ready for more\?|advertise with us|become a (?:sponsor|member)\b.*|a subscription gets you|upgrade to\b.*|(?:this|the rest of this) (?:post|issue) is for (?:paid|premium)\b.*|already a (?:paying )?subscriber.*)$/i,
  ],
};
