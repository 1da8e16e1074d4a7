import type { Patterns } from './types.ts';

/** How English-language newsletters say the recurring things. */
export const english: Patterns = {
  headings: {
    learn: [
      /^(?:key )?learning (?:opportunit(?:y|ies)|points?|objectives?|goals)\b/i,
      /^(?:key |main |quick |practice )?take-?aways?\b/i,
      /^(?:the )?key (?:points|lessons|messages)\b/i,
      /^what (?:you'll|you will|you'd|we'll|we will) learn\b/i,
      /^(?:tl;?dr|the short version)$/i,
    ],
    contents: [
      /^(?:also )?in (?:this|today's|this week's) (?:issue|edition|newsletter|email|chapter)\b/i,
      /^what's (?:inside|in (?:this|today's) (?:issue|edition|newsletter))\b/i,
      /^(?:featured|featuring) (?:on|in) (?:this|today's)\b.{0,40}$/i,
      /^(?:on the agenda|table of contents|contents|inside this issue)$/i,
    ],
    guide: [
      /\bfree (?:\w+ ){0,3}(?:guide|checklist|handout|cheat ?sheet|download|pdf|e-?book|resource)s?\b/i,
      /\bguide (?:we've|we have) (?:created|made|put together)\b/i,
      /^(?:download|get|grab) (?:the|your|our|this) (?:\w+ ){0,4}(?:guide|checklist|handout|pdf|cheat ?sheet)\b/i,
      /^(?:bonus )?(?:guide|download|handout|free resource)s?(?: of the week)?$/i,
    ],
    'go-deeper': [
      /\b(?:go|going|dive|dig) (?:even )?deeper\b/i,
      /^(?:learn|want) more\??$/i,
      /^keep learning$/i,
    ],
    book: [
      /\bbooks? (?:recommendation|summary|club|pick|review|rec|of the (?:week|month))s?\b/i,
      /\b(?:recommended|featured) (?:book|read|reading)s?\b/i,
      /\bwhat (?:we're|i'm|we are|i am) reading\b/i,
      /\bbook i'm reading\b/i,
      /^(?:this week's|weekly) (?:book|read)s?$/i,
    ],
    quote: [
      /^(?:\w+ )?(?:inspiration|inspirational quote|quote|quotation|wisdom|words)s? of the (?:week|day|month)\b/i,
      /^(?:my |our |some )?(?:favou?rite|featured|weekly|parting|closing) (?:quotes?|thoughts?|words?)\b/i,
      /^(?:quote|inspiration|inspirational quote|(?:a )?quote (?:to|i|we|for)\b.{0,40}|thought for the (?:week|day))$/i,
      /^(?:words|wisdom|a thought) (?:of wisdom|for life|to live by|to ponder)$/i,
      /^(?:this |today's |the |weekly )?(?:week's )?(?:quote|inspiration)$/i,
    ],
    next: [
      /^(?:what's )?(?:coming|up) (?:up )?(?:next|soon)\b/i,
      /^(?:a )?(?:look ahead|sneak peek|preview)\b/i,
      /^next (?:week|time|issue|up)\b/i,
      /^in (?:the|our) next (?:issue|edition)\b/i,
    ],
    'look-back': [/^(?:in case you missed|icymi|last (?:week|issue|time)|previously)\b/i],
    sponsor: [
      /^(?:(?:a )?(?:word|message) from|presented by|sponsored|sponsor|partner|advertisement|together with|in partnership with|brought to you by)\b/i,
      /^(?:today's|this week's|our) (?:sponsor|partner)s?\b/i,
    ],
    greeting: [
      /^(?:welcome|hello|hi|hey|dear|good (?:morning|afternoon|evening)|happy (?:new year|holidays|thursday|friday|monday|tuesday|wednesday|thanksgiving|easter|valentine)|merry christmas|season's greetings)\b/i,
    ],
    'sign-off': [
      /^(?:see you|until next|that's (?:all|it|a wrap)|thanks? (?:you )?for|thank you|take care|stay (?:tuned|well|safe|curious)|have a (?:great|good|wonderful)|happy (?:reading|weekend)|cheers|bye|farewell|warmly|see ya|catch you)\b/i,
    ],
    furniture: [
      /^(?:reply|share|comments?|subscribe|unsubscribe|read online|view in browser|join the conversation|leave a comment|forward(?:ed)? (?:this|to)\b.*|refer a friend|share (?:this|the)\b.*|keep reading|login or subscribe\b.*|recommended for you|follow us\b.*|connect with us\b.*|rate (?:this|today's)\b.*|how did we do\b.*|(?:did|what did) you (?:like|think)\b.*|disclaimer|was this forwarded\b.*)$/i,
    ],
  },
  sponsor: [
    /(?:^|\b(?:issue|edition|newsletter|letter|e-?mail|episode|post|chapter|week)(?:'s \w+)? (?:is|was|has been|comes) |\bis )(?:proudly |kindly |generously )?(?:brought to you|sponsored|presented|supported|made possible|powered) (?:by|in part by|thanks to)(?: our (?:friends|partners?) (?:at|from))?[:\s]/i,
    /(?:^|\b(?:issue|edition|newsletter|letter|e-?mail|episode|post) (?:is|was|comes) (?:\w+ )?)in partnership with[:\s]/i,
    /^(?:today's|this week's|our) (?:sponsor|partner)(?: is)?[:\s]/i,
    /^together with[:\s]/i,
  ],
  greeting: [
    /^(?:welcome(?: back)?|hello|hi|hey|dear|good (?:morning|afternoon|evening)|happy (?:new year|holidays|thursday|friday|thanksgiving)|merry christmas|season's greetings)\b[^.!?]{0,80}[.!?,]*$/i,
  ],
  signOff: [
    /^(?:and )?(?:see you|until|till|talk to you|catch you|stay tuned|bye|take care|thanks? |thank you|have a |happy |we'll be back)\b/i,
  ],
  lookBack: [
    /^(?:in )?(?:our |the )?(?:last|previous|past) (?:week|issue|edition|newsletter|thursday|month|time)(?:'s)?\b/i,
    /^(?:previously|earlier this month|two weeks ago|in case you missed)\b/i,
    /^(?:if you missed|did you (?:miss|catch))\b/i,
  ],
  nextIssue: [
    /\bnext (?:week|issue|edition|thursday|month|time|newsletter|chapter|friday|monday|tuesday|wednesday|saturday|sunday)\b/i,
    /\b(?:coming|upcoming) (?:up |next |soon |in the next )*(?:week|issue|edition|newsletter)s?\b/i,
    /\bin (?:two|a few) weeks\b/i,
  ],
  course:
    /\b(?:modules?|courses?|webinars?|master ?class|workshop|cme|training|lectures?|curriculum|program(?:me)?)\b/i,
  leadIn: /^whether (?:you're|you are|it's)\b.*?,\s+(?=(?:our|this|the|we|you|check|take|join|explore)\b)/i,
  valediction:
    /^(?:warmly|best|sincerely|cheers|yours|with (?:gratitude|curiosity|love|care|warmth|thanks|appreciation)\b.{0,40}|kind regards|best regards|regards|warm regards|take care|all the best|love|gratefully|thanks|thank you|in health|to your health|stay (?:well|curious|safe)|until next (?:time|week|thursday)),?!?$/i,
  by: /(?:written )?by/i,
  numbering:
    /^(?:(?:issue|vol(?:ume)?|edition|no|number|chapter|week|newsletter)\b[\s.,:|–—-]*)?(?:#?\d+(?:[\s.,:|–—-]+(?:(?:issue|vol(?:ume)?|no|number)\b[\s.]*)?|$))+$/i,
  citing: /^(?:as )?(?:mentioned|quoted|cited|seen|found|read|heard) (?:in|on|by)\b/i,
  passive: /\b(?:recommended|suggested|written|published|inspired|brought|edited|made|read|reviewed|loved)$/i,
};
