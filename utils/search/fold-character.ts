/** What a character is to the search; `text` is what it is folded to. */
export interface Folded {
  kind: number;
  text: string;
}

export const gap = 0;
export const letter = 1;
export const digit = 2;
/** As if it were not there: soft hyphens, characters without width, marks that folding drops. */
export const nothing = 3;
/** Comparators and the sign of a share. */
export const sign = 4;
/** Of a script written without spaces between words. */
export const pair = 5;
/** Makes another letter of the kana ahead of it. */
export const voicing = 6;
/** A digit that begins a number of its own: an exponent, a footnote. */
export const raised = 7;
/** What stands for words of its own: half, degree Celsius, times. */
export const mixed = 8;

/** Accents; Hebrew points; Arabic vowel marks and hamza on its carrier; tatweel. */
const dropped =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30fc]/u;

/** Letters that no normal form takes apart; of Arabic as the common analysers do (Lucene's ArabicNormalizer). */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n' },
  ...{ ς: 'σ', '\u0649': '\u064a', '\u06cc': '\u064a', '\u0629': '\u0647', '\u06a9': '\u0643' },
};

const known = new Map<number, Folded>();

/** The same for every text and question. `code`: a code point. */
export function foldCharacter(code: number): Folded {
  const before = known.get(code);
  if (before !== undefined) return before;
  const folded = classify(String.fromCodePoint(code));
  known.set(code, folded);
  return folded;
}

function classify(character: string): Folded {
  if (/\p{Cf}|\p{Variation_Selector}/u.test(character)) return { kind: nothing, text: '' };
  // Apostrophes that are letters to Unicode: rockʼnʼroll is what rock'n'roll is. See `join-of.ts`.
  if (/[ʹʻʼʽʾʿ]/.test(character)) return { kind: gap, text: '' };
  // NFKC makes letters and digits of these, which are none of the word's.
  if (/[ªº™℠®©]/.test(character)) return { kind: gap, text: '' };
  if (/[⁰¹²³⁴-⁹₀-₉]/.test(character)) return { kind: raised, text: character.normalize('NFKC') };
  if (character === '×') return { kind: mixed, text: 'x' };
  const compatible = character.normalize('NFKC');
  if (/^[\u3099\u309a]$/.test(compatible)) return { kind: voicing, text: compatible };
  const parts = [...compatible];
  if (parts.every((one) => withoutSpaces.test(one) && /[\p{L}\p{M}]/u.test(one)))
    return parts.length === 1 ? { kind: pair, text: compatible } : { kind: mixed, text: compatible };
  if (parts.every((one) => /[\p{L}\p{M}]/u.test(one))) {
    const bare = compatible.normalize('NFKD').toLowerCase().replace(dropped, '');
    const text = [...bare].map((one) => letters[one] ?? one).join('');
    return text === '' ? { kind: nothing, text } : { kind: letter, text };
  }
  if (parts.length > 1) return { kind: /[\p{L}\p{N}]/u.test(compatible) ? mixed : gap, text: compatible };
  if (/\p{Nd}/u.test(compatible)) return { kind: digit, text: String(digitOf(compatible)) };
  const comparator = { '⩽': '≤', '⩾': '≥', '≦': '≤', '≧': '≥', '٪': '%', '؉': '‰' }[compatible] ?? compatible;
  return /[%‰<>≤≥]/.test(comparator) ? { kind: sign, text: comparator } : { kind: gap, text: '' };
}

/** The digits of a script follow each other, zero first. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
