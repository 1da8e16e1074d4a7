import { phrase } from '../phrase.ts';
import type { LookBackPatterns } from '../types.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const noun =
  '(?:issue|edition|newsletter|letter|e-?mail|post|episode|installment|column|dispatch|deep[- ]dive)';
/** An issue of the letter's own: "the letter" alone may be anybody's. */
const own = `(?:(?:last (?:week|month|time|${day})|yesterday|${day})'s (?:[\\w'-]+ ){0,2}${noun}|(?:our|my|the) (?:last|previous|most recent|latest) (?:[\\w-]+ )?${noun}|(?:our|my) (?:[\\w'-]+ ){1,2}(?:issue|edition|newsletter))`;
const near = `(?:last (?:week|month|time|issue|${day})|(?:two|three|four|a few|several|a couple of) (?:weeks|months|issues) (?:ago|back)|a (?:week|month|fortnight) (?:ago|back)|earlier this (?:week|month)|previously)`;
const far = `(?:last (?:spring|summer|fall|autumn|winter|year)|(?:two|three|a few|some|several|many) years (?:ago|back)|a (?:while|year) (?:ago|back)|the other (?:day|week)|yesterday|earlier this year|on ${day})`;
/** What a letter does with its subject, and hardly anybody does at home. */
const told =
  '(?:(?:wrote|written|posted|published) (?:here|about|on|that|how|why|what|you|in (?:this|my|our)|(?:an?|the|our|my) (?:\\w+ )?(?:piece|post|essay|column|article|issue|newsletter|series|guide|interview))|promised(?! (?:my|her|his|them|him)\\b)|shared (?:with you|here|how|why|what|some|tips|(?:an?|the|our|my) (?:[\\w-]+ ){0,2}(?:guide|list|story|stories|sheet|essay|piece|post|checklist|thoughts|notes|tips|handout|plan))|(?:explained|argued)(?! (?:to|with)\\b)|told you|sent (?:you|out)|asked you|showed you|gave you|introduced you|walked you through|(?:dug|dove|dived|delved) (?:\\w+ )?into)';
/** What people do as well: told of the letter's readers or issues, or of a subject alone. */
const topic =
  '(?:(?=.* (?:here|your?|newsletter|series|(?:last|previous|our|this) issue|part (?:one|two|three|\\d))\\b)|(?! (?:an?|my|his|her|their|our|half|\\d\\d+)\\b)(?! (?:some|several|two|three|four|five|six|seven|\\d)\\b(?!.* (?:of|for|about|behind)\\b))(?! the\\b(?!.* (?:of|for|behind|between|as|that|which|how|why)\\b))(?!.* (?:at (?:the|an?|our|home)|(?:in|on|to|for|from|with|over) (?:an?|his|her|our)|in (?:the )?(?:town|city|shop|office)|at work|with the)\\b))';
const did = `(?:${told}|(?:covered|explored|discussed|unpacked|tackled|featured(?! in)|reviewed|described|examined|profiled|outlined|compared|introduced|answered(?= (?:your|(?:\\w+ ){0,3}questions?)\\b)|broke down|(?:looked|took an?(?: \\w+)? look) (?:\\w+ )?(?:at|into)|(?:talked|spoke) (?:\\w+ )?about|walked through)\\b${topic}|(?:kicked off|began|started|opened|closed|ended|finished|wrapped up) (?:an?|our|this|the) (?:[\\w-]+ ){0,3}series(?! of\\b))`;
const have = "(?:'ve|'d| have| had)? (?:\\w+ly |also |first |already )?";
/** Company that makes a conversation of it. */
const atHome =
  '(?!.*\\b(?:(?:with|to) (?:my|his|her) |over (?:dinner|lunch|breakfast|coffee|tea|drinks|beers?|wine)\\b|on the (?:phone|radio|train)\\b))';
const where = '(?:[,:]| in [^,]{3,40},| on [^,]{3,30},)?';
const first = '(?:and |so |but |icymi[:,]? |in case you missed it[:,]? )?';

/** How English-language newsletters say what an earlier issue held. */
export const lookBack: LookBackPatterns = {
  lookBack: [
    phrase`^(?:back )?in ${own}\b.{0,60}?,? (?:we|i|you)\b(?!'ll|'re|'m| will| are| am)`,
    phrase`^${first}${near}${where} (?:we|i)${have}${did}\b${atHome}`,
    phrase`^${first}${far}${where} (?:we|i)${have}${told}\b${atHome}`,
    phrase`^(?:we|i) (?:\w+ly )?${did}\b${atHome}.*\b(?:${near}|in ${own})\b`,
    phrase`^${own} (?:covered|looked|was (?:all )?(?:about|on)|dealt|explained|introduced|explored|asked|told|showed|took|tackled|discussed|argued|ended|closed)\b`,
    phrase`^(?:you (?:may|might|will|'ll)? ?(?:remember|recall)|remember)\b.{0,60}\b(?:(?:we|i)${have}${did}|${own})`,
    phrase`^as promised\b.{0,30}\b(?:last (?:week|month|time|issue|letter)|${own})`,
    phrase`^following (?:up )?(?:on|from)\b.{0,20}\b(?:last (?:week|month|time|issue|letter)(?!'s)|${own})`,
    phrase`^over the (?:past|last) (?:few|two|three|four|couple of) (?:weeks|issues|months)\b,? (?:we|i)(?:'ve| have)? (?:been )?(?:\w+ly )?(?:explor|look|cover|discuss|shar|talk|writ|wrote|unpack|examin|walk)\w*`,
    phrase`^(?:(?:(?:if|in case|did) you )?(?:miss(?:ed)?|caught)|did you catch)\b.*\b(?:last (?:week|month|time)(?!'s)|${own}|(?:our|this|the|my) (?:[\w-]+ ){0,3}(?:series|issue|edition|newsletter)|part (?:one|two|three|\d))\b`,
    phrase`^last (?:week|month|${day})'s (?:guide|story|issue|edition|newsletter|letter|topic|question)\b.*\b(?:we|i|you|was|brought)\b`,
  ],
  lookBackOwn: [
    phrase`^(?:and |so |but )?(?:${near}|${far}|recently|over the (?:past|last) (?:\w+ )?(?:weeks|issues|months)|in ${own})\b.*\b(?:we|i|my|our)\b`,
  ],
  lookBackLinked: [
    /^(?:back )?in (?:part (?:one|two|three|four|[1-9])|the (?:first|second|third|previous) (?:part|installment|chapter))(?: of (?:this|our|the) [^,]{0,30}series)?,? (?:we|i)(?:'ve| have)? (?:\w+ly )?(?:(?!need|feed|speed)\w+ed|saw|met|spoke|wrote|took|went|told|broke|began|built|found|dug|dealt|gave|made|set|drew)\b/i,
    /^(?:part (?:one|two|three|[1-9])|the (?:first|second|third|previous) (?:part|installment))(?: of (?:this|our|the) [^,]{0,30}series)? (?:covered|sorted|looked at|explained|was about|dealt with|introduced|explored)\b/i,
  ],
  lookBackMore: [
    /^(?:if|in case) you (?:haven't|have not|didn't|did not|still)\b.{0,60}\b(?:it's|they're|it is|they are|you can|here's|here is|here are|you'll find|there's)\b/i,
    /^(?:if|in case) you(?:'d| would)? (?:like|prefer|want|need)\b.{0,20}\b(?:it|them|the (?:whole|full|entire|complete) (?:series|set|issue|story)|all (?:\w+ )?(?:parts|of (?:it|them))|to (?:catch up|re-?read|start))\b.{0,40}\b(?:it's|they're|it is|they are|you can|here's|here is|here are|you'll find)\b/i,
    /^(?:missed it|(?:if|in case) you missed it|(?:you can )?(?:read|find|catch up on) (?:it|that one|the issue)|catch up)\b/i,
  ],
};
