import { closing } from './en/closing.ts';
import { fileOffer } from './en/file-offer.ts';
import { headings } from './en/headings.ts';
import { lookBack } from './en/look-back.ts';
import { nextIssue } from './en/next-issue.ts';
import { sponsor } from './en/sponsor.ts';
import type { Patterns } from './types.ts';

/** How English-language newsletters say the recurring things. */
export const english: Patterns = {
  ...closing,
  ...lookBack,
  ...nextIssue,
  ...sponsor,
  headings,
  fileOffer,
  headingTail: [
    /\s(?:this (?:week|month|weekend|issue|season|summer|fall|autumn|winter|spring)|today|right now|lately|(?:of|for) the (?:weekend|season|summer)|(?:on|at) the beach)$/i,
  ],
  hints: {
    sponsor: [
      /\b(?:spons|brought|brings|present|support|(?:made|is|makes) possible|power|partner|collab|associat|together|team|(?:joined )?forces|thank|shout-?out|underwr|courtesy|funded|deliver|ad\b|advert|paid)/i,
    ],
    nextIssue: [/next|coming|upcoming|stay tuned|weeks|back|deck|peek|preview|ahead|works|pipeline|horizon/i],
    lookBack: [
      /last|previous|recent|past|earlier|ago|back|miss|catch|other (?:day|week)|yesterday|issue|edition|letter|episode|part (?:\d|one|two|three)|(?:first|second|third) (?:part|installment|chapter)|promised|remember|recall/i,
    ],
  },
  greeting: [
    /^(?:(?:a (?:very )?warm )?welcome(?: back)?|hello|hi|hiya|hey|howdy|greetings|ahoy|dear|gm|good (?:morning|afternoon|evening)|happy (?:(?:very|early|belated|almost|slightly) ){0,2}(?:new year|holidays|(?:mon|tues|wednes|thurs|fri|satur|sun)day|thanksgiving|easter|halloween|spring|summer|fall|autumn|winter|weekend|pride|hanukkah|diwali|[\w']+(?: \w+)? day|(?:january|february|march|april|may|june|july|august|september|october|november|december))|merry (?:christmas|everything)|season's greetings)\b[^.!?]{0,80}[.!?,]*$/i,
  ],
  furniture: [
    // Whose a picture is, in any language.
    /^(?:photo(?:graph)?s?|foto|images?|pictures?|illustrations?|artwork)(?: (?:by|credits?|courtesy|via)\b| ?:)/i,
    /^.{0,90}[ /](?:unsplash|pexels|pixabay|flickr|getty images|\w*stock\w*|wikimedia commons|freepik)\W*$/i,
    /^(?:copyright|listen (?:now|here|to this))\b|^this (?:post|article|piece|essay|story) (?:was )?(?:originally|first) (?:appeared|published|ran)\b/i,
    /\b(?:all rights reserved|you(?:'re|'ve| are)? (?:receiving|getting|received) this (?:e-?mail|newsletter|message|letter)|how you receive these e-?mails|(?:trouble|problems?) (?:viewing|reading) this|can(?:'t|not) (?:see|view|read) this (?:e-?mail|message|newsletter)|affiliate[ -]links?|amazon associate|(?:tap|hit|click|press) the (?:heart|like))\b/i,
    /^click to read\b/i,
    /\b(?:read online|view (?:this|it )?(?:e-?mail )?in (?:your )?browser|unsubscribe|subscribe (?:now|here|for free|today|to)|forwarded this (?:e-?mail|to you)|free to receive new posts|sign up (?:here|for)|was this forwarded|sponsors-only|available on (?:linkedin|medium|substack|spotify))\b/i,
  ],
  course: [
    /\b(?:modules?|courses?|webinars?|master ?class|workshops?|cme|training|lectures?|curriculum|program(?:me)?)\b/i,
  ],
  leadIn: [
    /^whether (?:you're|you are|it's)\b.*?,\s+(?=(?:our|this|the|we|you|check|take|join|explore|dive|enroll|sign|start)\b)/i,
  ],
  book: [/\bbooks?\b/i],
  lead: [
    /(?:^|[,;] )(?:i|we)(?:'m|'re|'ve|'d)? (?:\w+ly |would |can |keep |have |am |are ){0,2}(?:recommend|suggest|re-?read|finished|love|enjoyed|picked|chose|return|turn|carry|open)\w*\b/i,
    /^[A-Z].*\s[a-z]{3,}.*\s(?:book|novel|memoir|read|classic|page-turner|collection|thriller|biography)(?:\s[a-z ]+)?$/,
    /^(?:(?:and|so|but|this (?:week|month|time)|if|since|for|now|currently|right now|today|here|in),? )*(?:i|i'm|i've|we|we're|we've|you|it's|here's|let me)\b.*(?:^|\s)[a-z]{3,}/i,
    /^(?:my|our|your|this (?:week|month)'s?|today's|another|one|the|an?|some|currently|now|just)\b.*\b(?:book|novel|memoir|reads?|reading|picks?|companion|choice|favou?rite|recommendation|recommended|title|page-?turner|paperback|finished|classic|collection|essays)\b/i,
    /^(?:currently|now|just|recently|still|what i'm|what we're|try|recommended|reading|finished|pick of the \w+|up next|next up|also)\b(?: \w+){0,4}$/i,
  ],
  beforeTitle: [
    /^(?:I|We|You) [a-z]|^(?:I'm|We're|I've|We've|It's|Here's|Currently|Reading|Finished|Just|Try|Read|Recently|This week|This month) (?:[a-z]|\p{Lu}.* [a-z]{5,} )/u,
  ],
  titleLabel: [/^(?:book )?title ?:\s*/i],
  by: [/(?:written |authored )?by|authors?:/i],
  byIsCommon: false,
  citing: [/^(?:as )?(?:mentioned|quoted|cited|seen|found|read|heard) (?:in|on|by)\b/i],
  passive: [
    /\b(?:recommended|suggested|written|published|inspired|brought|edited|made|read|reviewed|loved|authored|sponsored)$/i,
  ],
  notTitle: [
    /^(?:(?:cover|lead|header) )?(?:photo\w*|images?|pictures?|illustrations?|drawings?|artwork|design|text|words|story|video)(?: credits?)?$/i,
    /\b(?:us|you|your|our)\b| \p{Ll}+ed$/u,
  ],
  authorFirst: [],
  roles: [
    /(?:an?|the|ancient|modern|late|great|legendary|famous|american|english|british|french|german|greek|roman|italian|spanish|russian|indian|chinese|japanese|irish|scottish|canadian|author|writer|poet|novelist|essayist|playwright|philosopher|psychologist|psychiatrist|physicist|scientist|computer|entrepreneur|investor|businessman|businesswoman|ceo|founder|historian|journalist|actor|actress|comedian|standup|musician|singer|songwriter|composer|artist|painter|sculptor|photographer|architect|designer|inventor|engineer|mathematician|physician|doctor|surgeon|nurse|dermatologist|professor|teacher|educator|explorer|travel|traveller|emperor|king|queen|president|senator|activist|athlete|coach|swimmer|runner|filmmaker|director|producer|screenwriter|dancer|choreographer|chef|monk|priest|theologian|saint|general|mountaineer|violinist|pianist|psychoanalyst|toymaker|youtuber|attorney|clinical|business|podcast|host|co-authors?|engineers?|writers?|economist|biologist|chemist|naturalist|neuroscientist|lawyer|judge|jurist|critic|editor|publisher|translator|therapist|researcher|anthropologist|sociologist|astronomer|astronaut|aviator|pilot|basketball|baseball|football|tennis|player|legend|pioneer|thinker|speaker|leader|former|first|nobel|laureate|prize|winner|television|film|science|fiction|children's|and|of|&|\/)/i,
  ],
  afterName: [
    /\s(?:on|about|in his|in her|in their|reveals?|offers?|shares?|explains?|writes?|wrote|says?|said|describes?|reminds?|discuss(?:es|ing)?|remark(?:s|ing)|reflect(?:s|ing)|when|gives?|while|tells?|talks?|asks?|argues?|notes?|advises?|considers?|contemplates?|identifies|encourages?|summarizes?|defines?|at the|as)\s/i,
  ],
  proverb: [/\p{Lu}[\p{L}-]+ (?:saying|proverb|adage|maxim)\b/u],
  numbering: [
    /\b(?:every|each) (?:other )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:morning|afternoon|evening))?[.!]*$/i,
    /(?:^.{0,80}|, |\b(?:delivered|sent|published|out|inbox) )\b(?:every|each) (?:other )?(?:week|month|morning|weekday)s?[.!]*$/i,
    /\b(?:(?:in|to) your inbox|straight to your .{3,10}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekly|monthly|daily)[.!]*$)/i,
    /^(?:a|an|the|your|our) (?:[\w-]+ ){0,3}(?:newsletter|letter|digest|briefing|magazine|publication|dispatch) (?:for|about|on|from|by|that|to|of|with)\b/i,
    /^(?:weekly|daily|monthly|biweekly) (?:[\w-]+ ){1,4}(?:for|about|on|from)\b/i,
    /^(?:(?:issue|vol(?:ume)?|edition|no|number|chapter|week|newsletter)\b[\s.,:|–—-]*)?(?:#?\d+(?:[\s.,:|–—-]+(?:(?:issue|vol(?:ume)?|no|number)\b[\s.]*)?|$))+$/i,
  ],
};
