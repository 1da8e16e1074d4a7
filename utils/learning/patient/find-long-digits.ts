import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

/** Eight digits or more in a row: shorter ones are counts, doses and years. */
const row = /(?<![\p{L}\d.,_/-]|[.,]\d{0,12})\d{8,40}(?![\d_]|[.,]\d|-\d|\p{L})/gu;
/** Groups of four or more, as on cards. */
const groups = /(?<![\p{L}\d.,_/-]|\d )\d{4,12}(?:[ -]\d{1,12}){1,6}(?![\d_]|[.,]\d| \d|\p{L})/gu;

/** Digits that are too many for anything a clinical text counts, and that nothing else explains. */
export function findLongDigits(text: string): Finding[] {
  return [
    ...matchAll(text, row, 'long-digits', ([digits]) => !isCompactDay(digits)),
    ...matchAll(text, groups, 'long-digits', ([written]) => isLikeCard(written)),
  ];
}

/** 20261105. */
function isCompactDay(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

function isLikeCard(written: string): boolean {
  const parts = written.split(/[ -]/);
  const isLong = parts.join('').length >= 9 && parts.filter(({ length }) => length >= 4).length >= 2;
  const isYears = parts.every((part) => /^(?:19|20)\d\d$/.test(part));
  // Pages from and to, and days with a time.
  const isRange = parts.length === 2 && written.includes('-') && Number(parts[0]) <= Number(parts[1]);
  return isLong && !isYears && !isRange;
}
