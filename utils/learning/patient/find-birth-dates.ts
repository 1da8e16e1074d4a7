import { foldLetters, monthNamed } from '../../text/month-named.ts';
import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

const numeric = String.raw`\d{1,2}(?: ?(?<mark>[./-]) ?\d{1,2} ?\k<mark> ?| \d{1,2} )(?:\d{4}|\d{2})`;
const iso = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d{6}`;
const dayFirst = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?[ /-]?(?:de |of )?\p{L}{3,10}\.?,?[ /-]?(?:de |del )?(?:\d{4}|'?\d{2})`;
const monthFirst = String.raw`\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;

/** What is said of a birth in front of its day, in four languages. */
const cue =
  String.raw`d\.? ?o\.? ?b\.?|date of birth|birth ?da(?:te|y)|born|b\.|` +
  String.raw`fecha (?:de )?nac(?:imiento|\.)?|f\.? ?(?:de )?nac(?:imiento)?\.?|f\.? ?n\.?|nacid[oa]|nació|` +
  String.raw`geburts(?:datum|tag)|geb\.?|geboren|\*|` +
  String.raw`date (?:de )?naiss(?:ance|\.)?|née?(?:\(e\))?|d\.? ?d?\.? ?n\.?|nacimiento|nasc(?:imento|id[oa]|\.)`;
const between = String.raw`(?: ?(?:in|en|à|a) \p{L}{2,20})?[ :=(,-]{0,4}(?:on |the |el |día |am |le |em |is |was |es |est |ist ){0,2}`;

const cued = new RegExp(
  `(?<![\\p{L}\\d])(?:${cue})${between}(?<hit>${numeric}|${iso}|${dayFirst}|${monthFirst})(?!\\d)`,
  'dgiu',
);
/**
 * A whole day long ago that stands alone, behind a mark or a name: days of papers, rules and visits are written so too, but
 * lie less far back, and words lead to them.
 */
const bare =
  /(?<=^|[\n(,;:] ?|\p{Lu}[\p{L}.]* )(?<hit>(\d{1,2})([./-])(\d{1,2})\3(19\d\d|20[01]\d))(?![\d/-])/dgu;
const saidOfOthers =
  /(?:approv|publish|updat|access|review|dated|licen[cs]|since|until|from|issue|version|posted|retriev|revis|launch|introduc|withdr|publicad|aprobad|actualiz|desde|hasta|consultad|publi[ée]|autoris|depuis|jusqu|mis|modifi|erschien|zugelass|seit|bis|stand|vom|veröffentl|abgerufen|eingeführt)\S*[^\n]{0,24}$|(?:^|[\s(])(?:on|in|by|at|from|the|le|du|au|dès|el|del|al|am|vom|zum|der|den|ab) $|(?:guidelines?|guidance|leitlinien?|gu[íi]as?|diretriz(?:es)?|recomm?[ae]nda\p{L}*|paper|journal|article|art[íi](?:culo|go)|artikel|studie|lancet|bmj|jama|nejm|cochrane)[ ,:(]{1,3}$/iu;

/** Days of birth: whatever stands behind a word for it, and days of a person's age that stand alone. */
export function findBirthDates(text: string): Finding[] {
  return [
    ...matchAll(text, cued, 'birth-date', (match) => isDate(match.groups?.hit ?? '')),
    ...matchAll(text, bare, 'birth-date', (match) => {
      const ahead = text.slice(Math.max(0, match.index - 40), match.index);
      return Number(match[5]) <= 2015 && isDate(match.groups?.hit ?? '') && !saidOfOthers.test(ahead);
    }),
  ];
}

function isDate(text: string): boolean {
  const word = /\p{L}{3,10}/u.exec(text.replace(/\d(?:st|nd|rd|th|er)\b/gi, ''))?.[0];
  if (word !== undefined) return monthNamed(foldLetters(word)) !== undefined;
  if (/^\d{8}$/.test(text)) return isDate(text.replace(/^(....)(..)/, '$1-$2-'));
  const [first = 0, second = 0, third = 0] = (text.match(/\d+/g) ?? []).map(Number);
  // 1956-03-12, 12/03/1956 and 03/12/1956.
  const [a, b] = first > 31 ? [second, third] : [first, second];
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}
