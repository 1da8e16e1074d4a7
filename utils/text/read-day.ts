import { foldLetters, monthNamed } from './month-named.ts';

/** What stands between day, month, year and time in one language or another, and names none of them. */
const fillers = new Set(
  'at as le el de del of den der d em um a las uhr h klo kl o godz feira г р года року в о m gada dne thang ngay'.split(
    ' ',
  ),
);

/** Years, months and days with their signs behind them: `2026年11月5日`, `2026년 11월 5일`. */
const signs = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\s?(?:.曜日|星期.|.요일))?/;

/** Midnight UTC of the day the words and numbers name; undefined where they name none. */
export function readDay(text: string): number | undefined {
  const tokens = foldLetters(text.replace(signs, '$1-$2-$3'))
    .replace(/(\d)\.?(?:st|nd|rd|th|er|re|º|ª)(?!\p{L})/gu, '$1')
    .split(/[\s,،./'’-]+/)
    .filter((token) => token !== '' && !fillers.has(token));
  const numbers = tokens.filter((token) => /^\d{1,4}$/.test(token));
  const names = tokens.filter((token) => /^[\p{L}\p{M}]+$/u.test(token));
  if (numbers.length + names.length < tokens.length) return undefined;
  // A word in front of the others may be a weekday of any language ("mar." is one and a month too).
  const last = names.at(-1);
  if (names.length > 2 || numbers.length > 3) return undefined;
  // Turkish and Hungarian have it behind the date.
  const isBehind = names.length === 2 && tokens.at(-1) === last && tokens[0] !== names[0];
  const month =
    [last, isBehind ? names[0] : undefined].map((name) => name && monthNamed(name)).find(Boolean) ||
    undefined;
  if (names.length === 2 && month === undefined) return undefined;
  const isWeekday = last !== undefined && month === undefined && tokens[0] === last;
  if (last !== undefined && month === undefined && !isWeekday) return undefined;
  return month === undefined ? fromNumbers(numbers, text) : fromMonth(numbers, month);
}

function fromMonth(numbers: readonly string[], month: number): number | undefined {
  const [first = '', second] = numbers;
  if (numbers.length > 2) return undefined;
  if (second === undefined) return first.length === 4 ? midnight(Number(first), month, 1) : undefined;
  return first.length === 4
    ? midnight(Number(first), month, Number(second))
    : midnight(fullYear(second), month, Number(first));
}

function fromNumbers(numbers: readonly string[], text: string): number | undefined {
  const [first = '', second = '1', third] = numbers;
  if (numbers.length > 3) return undefined;
  if (first.length === 4) return midnight(Number(first), Number(second), Number(third ?? 1));
  if (third === undefined) return undefined;
  const [a, b, year] = [Number(first), Number(second), fullYear(third)];
  // 03/30/2020 is American; 30.03.2020 and 26/06/2020 are not.
  return a <= 12 && (b > 12 || text.includes('/')) ? midnight(year, a, b) : midnight(year, b, a);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function midnight(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() : undefined;
}
