import type { Patterns } from '../types.ts';

/** How English-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^tl;? ?dr(?:\s?[:–—-]?\s?(?:the |key |quick )*(?:take-?aways?|take-?homes?|points|summary|lessons))?$|^(?:take-?aways?|summary)\s?\(tl;? ?dr\)$/i,
    /^(?:what|things|points|skills) (?:(?:you'll|you will|we'll|you can|you'd|to) )?(?:learn|remember|take (?:away|home|with you)|gain|walk away with|know by the end)(?: (?:today|this week|in this .{3,12}|from this .{3,12}|after reading.*))?$/i,
    /^(?:by the end|after (?:reading|this)|when you(?:'re| are) done|once you've read)\b.{0,40}\b(?:you'll|you will|you should)\b/i,
    /^(?:in this (?:\w+)|today|this week),? (?:you'll|you will|we'll|you're going to|you can)? ?(?:learn|master)\b/i,
    /^(?:(?:your|today's|this week's|our|the|\d+|two|three|four|five|quick) )*(?:learning|teaching|practice|clinical|key|high-yield|take-?home|main|core|quick)[ -](?:points?|pearls?|goals?|objectives?|messages?|concepts?|outcomes?|aims?|learnings?|lessons|insights|opportunit(?:y|ies)|notes)(?:$| (?:of|from|for|in) (?:the|this|today|your|\w+s$).{0,25}$|: )/i,
    /^(?:(?:the )?(?:two|three|four|five|\d+|big|main|top) )?(?:things to (?:know|remember)|take-?homes|take-?aways|learnings|pearls)$/i,
    /^(?:(?:lesson|session|course|today's) )?(?:objectives|learning outcomes|in a nutshell|the gist|the essentials|you'll be able to)$/i,

    /^(?:the |your |our |today's |this week's )?(?:key |main |quick |practice |clinical |top |big )?take-?aways?\b/i,
    /^(?:in this (?:issue|edition),? )?(?:here's )?what (?:you'll|you will|you'd|we'll|we will) (?:learn|take away)\b/i,
    /^(?:in this (?:issue|edition),? )?you(?:'ll| will) learn\b/i,
    /^(?:the short version|(?:the )?bottom line|clinical pearls|what you'll walk away with)$/i,
  ],
  contents: [
    /^(?:(?:also|coming up|here's what's|what's|inside) )?(?:in|inside) (?:this|today's|this week's|this month's|our|your) (?:\w+ )?(?:issue|edition|newsletter|e-?mail|letter|chapter|dose|digest|round-?up|brief|briefing|episode|send|update|lesson)\b.{0,15}$/i,
    /^(?:here's )?what (?:we're|we are|you'll|i'm|we'll be|we'll|you will) (?:covering|cover|find|get|see|read|talking about|discussing|looking at)(?: (?:inside|today|this week|in this \w+|below))?$/i,
    /^(?:(?:today|this week),? (?:we|i) (?:cover|look at|talk about|explore)|(?:today's|this week's|the) (?:contents|rundown|run-?down|highlights|line-?up|program(?:me)?)|on the (?:menu|docket|program(?:me)?))(?: today| this week)?$/i,

    /^(?:also )?(?:in|inside) (?:this|today's|this week's) (?:issue|edition|newsletter|e-?mail|letter|chapter)\b/i,
    /^(?:here's )?what's (?:inside|in (?:this|today's|this week's)\b.{0,30}|on the menu|in store)(?: (?:today|this week))?$/i,
    /^(?:featured|featuring) (?:on|in) (?:this|today's)\b.{0,40}$/i,
    /^(?:on the agenda|(?:today's|this week's) (?:agenda|topics|menu|line-?up)|table of contents|contents)$/i,
  ],
  guide: [
    /^(?:(?:free|bonus|your|our|this week's|today's|new|patient|a|the|get) ){0,3}(?:freebie|cheat ?sheet|one-?pager|hand-?out|printable|print-?out|toolkit|tip ?sheet|fact ?sheet|leaflet|infographic|worksheet|checklist|template|download|guide|pdf|resource|e-?book|workbook|action plan)s?(?: (?:of the (?:week|month)|for (?:you|your patients|your clinic|patients|download|today|your waiting room)|inside|is (?:here|ready)|are here|to (?:download|print|share|keep)|just for you|this week))?!?$/i,
    /^(?:download|get|grab|print|save|claim|snag|pick up|take) (?:it|the|your|our|this|my|a)\b.{0,40}\b(?:guide|checklist|hand-?out|pdf|cheat ?sheet|worksheet|printable|toolkit|template|one-?pager|leaflet|copy|download|e-?book|workbook|action plan)s?\b.{0,25}$/i,
    /\b(?:guide|checklist|hand-?out|cheat ?sheet|worksheet|toolkit|one-?pager|template|resource|printable|action plan|leaflet)s? (?:we've|we have|i've|i have|we|our team|i) (?:just )?(?:created|made|put together|prepared|built|designed|wrote|written)\b/i,
    /\b(?:we've|we|i've|our team) (?:just |also )?(?:created|made|put together|prepared|built|designed) .{0,40}\b(?:guide|checklist|hand-?out|cheat ?sheet|worksheet|toolkit|one-?pager|template|printable|leaflet)s?\b.{0,25}$/i,

    /\b(?:downloadable|printable) (?:\w+ )?(?:guide|checklist|handout|worksheet|pdf)\b/i,
    /\bfree (?:\w+ ){0,3}(?:guide|checklist|handout|cheat ?sheet|download|pdf|e-?book|resource|worksheet)s?\b/i,
  ],
  'go-deeper': [
    /^(?:(?:want|ready|looking|eager|curious)(?: to| for)? )?(?:to )?(?:go|going|take it|take this|take your \w+|learn|know|dig|push) (?:even |a (?:step|little|bit) )?(?:further|deeper|more)(?: (?:with|at|on this|here|about (?:our|the)|in our)\b.{0,30}|(?<=^(?:want|ready|looking|eager|curious)\b.*)\b.{0,30})?\??$/i,
    /^(?:want|ready for|looking for|hungry for|craving) (?:even )?more(?: (?:on|about|learning|training|depth)\b.{0,30})?\??$/i,
    /^(?:keep (?:exploring|growing)|level up\b.{0,25}|earn (?:\w+ )?cme\b.{0,20}|continue your (?:education|training|learning)|take the (?:course|next step)|from (?:our|the) (?:academy|classroom|course library)|further learning|learn with us)\??$/i,

    /\b(?:go|going|dive|diving|dig|digging) (?:even |a little |a bit )?deeper(?=$|[?!:,.]| (?:with|on this|here|together)\b|.*\?$)/i,
    /^(?:keep|continue|continue your) learning$/i,
  ],
  book: [
    /\bbooks? (?:recs?|picks?|report|notes|talk|shelf|bites?|suggestions?|tip)\b/i,
    /^(?:a |one |the |some |\d+ )?(?:good |great |favou?rite )?books? (?:i|we|to|for|you|worth|i'm|we're|that|i'd|we'd)\b.{0,40}$/i,
    /^(?:on|from|off|for) (?:my|our|the|your) (?:\w+ )?(?:book ?shelf|shelf|shelves|night ?stand|bedside table|bedside|library|kindle|book ?case|tbr(?: pile)?|reading pile|book ?bag)\b.{0,20}$/i,
    /^(?:(?:now|currently|recently) reading|just finished|recently read|what (?:i|we) (?:just )?read|what i've been reading|what we've been reading|(?:our |my |the )?read of the \w+|(?:summer|beach|winter|holiday|bedtime) reads?|the (?:library|reading room|book ?shelf|book nook)|add (?:it |this )?to your (?:shelf|book ?shelf|tbr|night ?stand)\b.{0,10}|(?:the |a |our |my )?books?)$/i,

    /\bbooks? (?:recommendation|summary|club|pick|review|rec|corner|nook|spotlight|of the (?:week|month))s?\b/i,
    /\b(?:recommended|featured|current|currently) (?:book|read|reading)s?\b/i,
    /\bwhat (?:we're|i'm|we are|i am) (?:currently )?reading\b/i,
    /\bbook (?:i'm|we're) reading\b/i,
    /^(?:this week's|weekly|today's|this month's) (?:book|read)s?\b/i,
    /^(?:on (?:my|our|the) (?:bookshelf|nightstand|bedside table)|from (?:my|our|the) (?:bookshelf|shelf)|the bookshelf|bookshelf|read of the week|reading recommendation)$/i,
  ],
  quote: [
    /^(?:(?:some|a few|two|three|more|kind|wise|good|gentle|these|our|the|this week's|today's) )*(?:words|wisdom|lines?|sayings?|sentences?|mottos?|maxims?|mantras?|proverbs?) to (?!(?:avoid|know|stop|be)\b)\w+ by$/i,
    /^(?:(?:some|a few|two|three|more|kind|wise|good|gentle|these|our|the|this week's|today's) )*(?:words|wisdom|lines?|sayings?|sentences?|mottos?|maxims?|mantras?|proverbs?) (?:to (?:take (?:home|with you|along)|hold on to|hold onto|lean on|rest on|sleep on|grow on|begin with|end on|end with|start with|close with|chew on|return to|treasure|cherish|savou?r|reflect on|walk with|keep you going|brighten .{3,15}|get you through .{3,15}|(?:start|begin|end|close) (?:the|your) \w+)|for (?:life|living|(?:the|your|a) (?:weary|soul|heart|journey|long \w+|hard \w+|bench|ward|wall|fridge|desk|night \w+|busy \w+))|worth (?:keeping|living by|repeating|remembering|framing|rereading)|that (?:stay|stick|stayed|stuck)(?: with (?:us|me))?)$/i,
    /^(?:words|wisdom|a line|lines) (?:to (?:live|ponder|remember|carry|heal|work|lead|think|sit|keep|inspire)|worth|we (?:love|like|live by)|of the (?:week|day|month|issue)|of (?:inspiration|encouragement|comfort)|for (?:the|your) (?:week|day|month|road|weekend))\b.{0,25}$/i,
    /^(?:and )?(?:a|one|our|my|the) (?:last|final|closing|parting|little|good) quotes?\b.{0,30}$/i,
    /^(?:quotable|quotables|quoted|quote corner|quote time)$/i,

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
    /^(?:the |a |our |my |one |some )?(?:last|final|parting|closing) (?:words?|line|note|thoughts?|shot|inspiration)$/i,
    /^(?:(?:weekly|daily|monday|tuesday|wednesday|thursday|friday|sunday|your|your weekly|your daily|this week's|today's|our|a (?:little|bit of|dose of|touch of|shot of|moment of|spark of)) )?(?:dose of )?(?:wisdom|inspiration|motivation|encouragement|reflection|affirmation)(?: (?:corner|for (?:the|your) (?:week|day|road)(?: ahead)?))?$/i,
    /^(?:the )?(?:reflection|motivation|encouragement|spark|line|aphorism|proverb|affirmation|mindset|thought|wisdom) (?:of|for) the (?:week|day|month|issue)$/i,
    /\bleave you with\b.{0,30}$/i,
    /^(?:wise words|well said|moment of (?:zen|reflection|inspiration)|on a final note|before you go)$/i,

    /^(?:my |our |some |a |weekly |daily )?(?:favou?rite|featured|weekly|parting|closing|final|last|inspirational) (?:thoughts?|words?|wisdom|inspiration)\b/i,
    /^(?:inspiration|a (?:little|bit of|dose of) inspiration|(?:this |today's |the )?(?:week's )?(?:inspiration|wisdom|thought)|thought (?:for|of) the (?:week|day|month)|food for thought)$/i,
    /^(?:a thought|something) (?:to ponder|to think about|worth sharing)\b/i,
  ],
  next: [
    /^(?:what's (?:ahead|on the horizon)|on the horizon|coming attractions|next (?:in line|stop))(?:$|:| (?:here|next|this|in the (?:coming|next))\b.{0,15}$)/i,

    /^(?:what's |what is )?(?:coming|up) (?:up )?(?:next|soon)\b/i,
    /^(?:what's coming|coming up|on deck|what's next)(?:$| (?:next|soon|in (?:the|our) next)\b|\s*[:–—-]\s)/i,
    /^(?:a )?(?:look(?:ing)? ahead|sneak peek|preview)(?:$|\s?[:,–—-]| (?:at|of|to|for|into) (?:(?:the )?next|what's|(?:the )?coming)\b)/i,
    /^next (?:week|time|issue|edition|month|up|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:$|\s*[,:–—-]|'s (?:issue|edition|topic))/i,
    /^in (?:the|our|my) next (?:issue|edition|newsletter|letter)\b/i,
  ],
  'look-back': [
    /^(?:in case you missed(?: (?:it|this|our|last|the (?:last|first|previous))\b.*)?|icymi|last (?:week|issue|time)(?:'s (?:issue|edition|newsletter|letter|story|post))?|previously|(?:previously|last (?:week|time)) (?:on|in|at) .*)(?:$|\?|\s?[:,!–—-])/i,
  ],
  sponsor: [
    /^(?:(?:our|today's|this week's) )?(?:sponsor|partner) (?:spotlight|message|content|highlight|corner)s?$/i,
    /^(?:a )?(?:quick )?(?:word|message) from (?:our|today's|this week's) (?:sponsor|partner)s?\b/i,
    /^(?:presented by|sponsored by|together with|in partnership with|brought to you by|made possible by|supported by)\b/i,
    /^(?:today's|this week's|our) partners$/i,
    /^(?:(?:today's|this week's|our) )?(?:sponsored|sponsors?|partner|advertisement|ad|sponsored (?:post|message)|paid (?:post|partnership))$/i,
  ],
  greeting: [
    /^(?:(?:welcome|hello|hi|hiya|hey|howdy|greetings|dear|good (?:morning|afternoon|evening))(?=$|.*[!,.]| (?:back|to|from|again|there|every\w+|all|friends?|readers?|folks|doctors?|nurses?|colleagues)\b)|happy (?:(?:very|early|belated|almost|slightly) ){0,2}(?:new year|holidays|(?:mon|tues|wednes|thurs|fri|satur|sun)day|thanksgiving|easter|halloween|valentine|spring|summer|fall|autumn|winter|weekend|pride|hanukkah|diwali|earth day|[\w']+ day)|merry (?:christmas|everything)|season's greetings)\b/i,
  ],
  'sign-off': [
    /^(?:(?:see (?:you|ya)|catch you)(?: (?:next|soon|then|there|in|on|around|tomorrow|later|again)\b[^:]*)?|until next (?:time|week|month|year|issue|edition|episode|\w+day)\b.*|that's (?:all|it|a wrap)(?: (?:for|from|folks)\b.*)?|(?:thanks?|thank you)(?: (?:you )?for (?:\w+ing|your|all)\b.*| (?:again|so much|everyone)\b.*)?|take (?:good )?care(?: (?:of yoursel\w+|everyone|all|friends)\b.*)?|stay (?:tuned|well|safe|curious)(?:,? (?:and|&) (?:stay )?\w+| everyone| friends)?|have a (?:great|good|wonderful) (?:[\w-]+ ){0,2}(?:day|night|evening|week|weekend|month|year|one|time|summer|break|holidays?|\w+day)\b.*|happy (?:reading|weekend)|cheers|bye|goodbye|farewell|warmly|let's go)(?:\s?[,!.–—-].*)?$/i,
  ],
  furniture: [
    /^(?:reply|share|(?:\d+ )?(?:comments?|replies|responses)|related(?: (?:posts?|articles?|stories|reading|content|issues))?|(?:more|recent|popular|similar) (?:posts|articles|stories)|(?:you|we think you'll) (?:(?:might|may) )?(?:also )?(?:like|enjoy)(?: (?:these|this|our|to read)\b.*)?|like this|discussion about this .*|subscribe\b.*|unsubscribe|read online|view in browser|join the conversation|leave a (?:comment|reply)|forward(?:ed)? (?:this|to)\b.*|refer a friend|share (?:this|it|on|via|the (?:love|newsletter|post|issue|letter|word))\b.*|share (?!your\b|the\b)\w+(?: \w+)?|keep reading|login or subscribe\b.*|recommended for you|follow (?:us|me)(?: on\b.*)?|connect with (?:us|me)\b.*|rate (?:this|today's)\b.*|how did we do\b.*|how was (?:this|today's)\b.*|(?:did|what did|what'd) you (?:like|think|enjoy)\b.*|disclaimer|was this forwarded\b.*|(?:have )?any questions\?.*|about (?:us|me|this newsletter|the authors?)|ready for more\?|advertise with us|become a (?:sponsor|member)\b.*|a subscription gets you|upgrade to (?:paid|premium|pro|a paid|founding|read|continue|keep|get|see|unlock)\b.*|(?:this|the rest of this) (?:post|issue) is for (?:paid|premium)\b.*|already a (?:paying )?subscriber.*)$/i,
  ],
};
