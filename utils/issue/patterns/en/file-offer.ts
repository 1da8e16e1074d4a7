import { phrase } from '../phrase.ts';

const noun =
  '(?:[\\w-]*(?:card|sheet|book)|template|checklist|list|poster|tracker|hand-?out|guide|printable|calendar|planner|chart|booklet|leaflet|brochure|one-?pager|pdf|diary|journal|log|map|spreadsheet|infographic|flyer)s?';

/** How English-language newsletters head a file to keep. */
export const fileOffer: RegExp[] = [
  phrase`\b(?:free|complimentary|bonus|printable|downloadable)\b.{0,40}\b${noun}\b`,
  phrase`\b(?:we|i|our team)(?:'ve| have)? (?:just |also )?(?:made|created|built|designed|drew|wrote|prepared|put together)\b.{0,50}\b${noun}\b`,
  phrase`^(?:download|get|grab|print|claim|pick up|take home)\b.{0,50}\b${noun}\b`,
  phrase`\b${noun} (?:for (?:you|your \w+)|to (?:download|print|keep|share|take home))\b`,
  /^(?:free |your )?(?:downloads?|printables?)$|^(?:free|yours) to (?:download|print|keep)\b/i,
];
