import { abbreviations } from './abbreviations.ts';
import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

const dotted = String.raw`\p{Lu}\. ?\p{Lu}\.?(?: ?\p{Lu}\.)?`;
const initials = String.raw`(?<who>${dotted}|\p{Lu}{2,3}|\p{Lu} (?!A )\p{Lu})(?![\p{L}\d])`;
const age = String.raw`(?<age>\d{1,3})(?!\d|[.,]\d)`;
const sex = '[FMHfmw♀♂](?![\\p{L}\\d])';
const years = String.raw`(?:(?:y[./]? ?o|yrs?|years?|a[ñn]os?|ans|Jahren?|J|a)(?!\p{L})\.?(?:[ -]old)?|(?<=\d)y(?!\p{L})|y(?=[,.;:)\n]|$)|jährig(?:e[rnms]?)?)`;
const old = String.raw`(?:y[./]? ?o(?!\p{L})\.?|years?[ -]old|ans|a[ñn]os|Jahre|jährige[rnms]?)`;
const gender = String.raw`(?:[FMHfmw♀♂]|male|female|man|woman|hombre|mujer|varón|weibl(?:ich|\.)?|männl(?:ich|\.)?|homme|femme)(?!\p{L})`;
const aged = '(?:[Aa]ged?|[Ee]dad|[Ii]dade|[Ââ]ge|[Ââ]gée? de|Alter):?';
const month = String.raw`(?:months?|meses|mois|Monate?)(?!\p{L})`;
const ofAge = '(?:an? |aged? |de |of |âgée? de |de edad |edad )?';
const person = String.raw`(?: (?:old|man|woman|male|female|boy|girl|patient\p{L}*|lady|gentleman|hombre|mujer|varón|paciente|niñ[oa]|Mann|Frau|Patient\p{L}*|Junge|Mädchen|homme|femme|garçon|fille|[FM])){0,2}`;
/** What may follow an age that nothing else marks as one; `12 cases` is none. */
const onward = String.raw`(?=\)|\s*[,.;:\n]|\s*$|\s\((?:DOB|d\.o\.b|MRN|NHS|NHC|IPP|geb|née?|nac|male|female|[mfMF]\b)|\s(?:who|with|on|came|comes|is|was|has|had|presented|from|and|seen|asked|que|con|tiene|mit|der|die|hat|unter|qui|avec|sous|a)\b)(?!\s*[:;(]\s?\d)`;

const patterns: readonly RegExp[] = [
  // J.S., 54 years; KT 67M; AB, a 43-year-old.
  new RegExp(
    `(?<![\\p{L}\\d.])${initials},? ?\\(?${ofAge}${age}[ -]?(?<mark>${years}|${sex}|${month})`,
    'gu',
  ),
  // KM (female, 61); K.M., w, 61; RB 45/F.
  new RegExp(
    `(?<![\\p{L}\\d.])${initials},? ?\\(?(?:${gender}[,;/] ?${age}(?! ?%)|${age.replace('<age>', '<aged>')} ?/ ?${sex})`,
    'gu',
  ),
  // L. P., aged 33.
  new RegExp(`(?<![\\p{L}\\d.])${initials},? ?\\(?${aged} ${age}`, 'gu'),
  // Age 54, J.S.
  new RegExp(`(?<!\\p{L})${aged} ${age},? \\(?(?:initials:? )?${initials}(?! ?[\\d=:])`, 'gu'),
  // J.S. is 54; JS is a 54 year old.
  new RegExp(
    `(?<![\\p{L}\\d.])${initials},? (?<linked>is|was|tiene|tem|ist|war|a) ${ofAge}${age}(?:[ -]?(?<mark>${years}|${month})|${onward})`,
    'gu',
  ),
  // JS, 54; J.S. (54).
  new RegExp(`(?<![\\p{L}\\d.])${initials}(?:, ?| ?\\()${age}\\)?${onward}`, 'gu'),
  // A man (BC, 66).
  new RegExp(
    `(?<=\\b(?:man|woman|boy|girl|patient|lady|gentleman|hombre|mujer|varón|paciente|Mann|Frau|Patientin|homme|femme|patiente) )\\((?<hit>(?<sure>)${initials},? ?${age})(?=\\))`,
    'dgu',
  ),
  // 54F J.S.
  new RegExp(`(?<![\\d.,])${age} ?/? ?${sex},? \\(?${initials}`, 'gu'),
  // 45 year old woman, PW; 54-jähriger Patient J.S.
  new RegExp(`(?<![\\d.,])${age}[ -]?${old}${person},? \\(?${initials}`, 'gu'),
  // A 31-year-old teacher, R.T.
  new RegExp(
    `(?<![\\d.,])${age}[ -]?${old}(?: \\p{L}{2,20}){0,3},? \\(?(?<who>${dotted})(?![\\p{L}\\d])`,
    'gu',
  ),
  // Patient J.S.
  new RegExp(
    `(?<!\\p{L})(?:[Pp]atient(?:in|e)?|[Pp]t\\.?|[Pp]at\\.|[Pp]aciente) (?<hit>(?<who>${dotted}))(?![\\p{L}\\d])`,
    'dgu',
  ),
];

/** Initials with an age, either way round, or behind the word patient. */
export function findInitials(text: string): Finding[] {
  return patterns.flatMap((pattern) =>
    matchAll(text, pattern, 'initials-age', ({ groups = {} }) => {
      const { who = '', mark, age: written, sure, linked } = groups;
      const letters = who.replace(/[^\p{L}]/gu, '');
      if (written !== undefined && Number(written) > 110) return false;
      if (who.includes('.') && linked !== undefined && mark === undefined && abbreviations.has(letters))
        return false;
      if (who.includes('.'))
        return !dottedWords.has(letters) || (namesToo.has(letters) && ofYears.test(mark ?? ''));
      if (mark === 'a' || (roman.test(who) && sure === undefined)) return false;
      if (linked !== undefined && !ofAPerson.test(mark ?? '')) return false;
      const isOld = mark !== undefined && /old$|^y/.test(mark) && !/^ye?a?rs?$/.test(mark);
      const isPerson = isOld || sure !== undefined || /^[FM]$/.test(mark ?? '');
      // Two capitals with "a 43-year-old" are somebody, whatever else they stand for.
      if (isPerson && letters.length === 2) return true;
      // Three are a disease or a test, but for what only people have.
      return !abbreviations.has(letters) && (letters.length === 2 || isPerson);
    }),
  );
}

/** With a verb "OS was 54 months", "FU is 5 years" are none. */
const ofAPerson = /old$|^(?:y[./]? ?o|a[ñn]os|ans|Jahre)/;

/** Skin type VI; what somebody is called who is said to be a patient it may be all the same. */
const roman = /^[IVX]+$/;

/** Of the dotted words those that somebody may be called too, who has an age in years. */
const namesToo = new Set('AD PS AM PM DC'.split(' '));
const ofYears = /^(?:y[./]? ?o|years?|a[ñn]os?|ans|Jahren?|jährig)/;

const dottedWords = new Set('US UK EU UN DC SC IV IM PO NB PS AD BC ZB DH EG IE AM PM BMJ'.split(' '));
