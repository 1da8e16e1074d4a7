import { monthPrefixes, zoneMinutes } from './date-words.ts';
import { expandIsoDate } from './expand-iso-date.ts';

const timePattern = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?![:\d])\s*(?:([ap])\.?m\b\.?)?/i;
const offsetPattern = /(?:\b(?:gmt|utc?))?([+-])(\d{1,2}):?(\d{2})z?$/i;
const areaPattern = /\b[a-z]+\/[a-z_]+$/i;

/** When something came out, as its publisher wrote it. */
export interface Published {
  /** Epoch ms UTC; midnight for a day without a time, whatever zone stands behind it. */
  at: number;
  /** The calendar day as written, `YYYY-MM-DD` in the writer's own zone. */
  day: string;
  /** No time was written: it is that day in every zone. */
  isDayOnly: boolean;
}

/**
 * A feed's date, as feeds really write them: RFC 822, ISO 8601 and their many neighbours. Without a zone UTC is meant;
 * without a day the first.
 *
 * @returns null when the text is no date
 */
export function parsePublished(text: string): Published | null {
  if (text.length > 500) return null;
  const words = expandIsoDate(
    text
      // "\\n" as two characters: what is left of a line break that was escaped once too often.
      .replace(/\([^)]*\)|\\[nrt]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (words === '' || words.length > 80) return null;
  // Unix time, in seconds or milliseconds.
  if (/^(?:\d{10}|\d{13})$/.test(words)) return published(Number(words.padEnd(13, '0')));
  const time = timePattern.exec(words);
  const before = time ? words.slice(0, time.index) : words;
  const after = time ? readAfter(words.slice(time.index + time[0].length).trim()) : '';
  const clock = time ? readClock(time) : 0;
  const { rest, zone } = readZone(after, time ? '' : before);
  const day = readDay(time ? before.replace(/[-\s]+$|T$/g, '') + (rest ? ` ${rest}` : '') : rest);
  if (clock === undefined || zone === undefined || day === undefined) return null;
  if (!time) return published(day, day, true);
  const local = day + clock;
  const at = typeof zone === 'string' ? inArea(local, zone) : local - zone * 60_000;
  return at === null ? null : published(at, day);
}

/** @param day midnight UTC of the day as written */
function published(at: number, day = at, isDayOnly = false): Published {
  return { at, day: new Date(day).toISOString().slice(0, 10), isDayOnly };
}

/** What follows the time. Unix writes the year behind the zone: "Sat Jun 18 09:20:00 +0100 2005". */
function readAfter(text: string): string {
  return text.replace(/^([a-z]{1,5}|[+-]\d{2}:?\d{2}) (\d{4})$/i, '$2 $1');
}

/** Milliseconds since midnight. */
function readClock([, hours, minutes, seconds, half]: RegExpExecArray): number | undefined {
  let hour = Number(hours);
  if (half && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Minutes east of UTC or the name of an area, and what is left of the text. */
function readZone(after: string, whole: string): { rest: string; zone: number | string | undefined } {
  const offset = offsetPattern.exec(after);
  if (offset) {
    const [matched, sign, hours, minutes] = offset;
    const zone = Number(hours) * 60 + Number(minutes);
    const isValid = Number(hours) <= 15 && Number(minutes) <= 59;
    return {
      rest: after.slice(0, -matched.length),
      zone: isValid ? (sign === '-' ? -zone : zone) : undefined,
    };
  }
  const text = after || whole;
  const area = areaPattern.exec(after);
  if (area) return { rest: after.slice(0, area.index), zone: area[0] };
  const name = /(?:^|\s)([a-z]{1,4})$/i.exec(text);
  const minutes = name?.[1] ? zoneMinutes.get(name[1].toLowerCase()) : undefined;
  if (name && minutes !== undefined) return { rest: text.slice(0, name.index), zone: minutes };
  // Zones nobody knows count as UTC: https://www.rfc-editor.org/rfc/rfc5322#section-4.3
  if (/^[A-Z]{1,5}$/.test(after)) return { rest: '', zone: 0 };
  return { rest: text, zone: 0 };
}

/** Midnight UTC of the day the words and numbers name. */
function readDay(text: string): number | undefined {
  const tokens = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s,./-]+/)
    .filter((token) => token !== '' && token !== 'at');
  const numbers = tokens.filter((token) => /^\d{1,4}$/.test(token));
  const names = tokens.filter((token) => /^\p{L}+$/u.test(token));
  if (numbers.length + names.length < tokens.length) return undefined;
  // A word in front of the others may be a weekday of any language ("mar." is one and a month too).
  const last = names.at(-1);
  const month = last === undefined ? undefined : monthOf(last);
  if (names.length > 2 || (names.length === 2 && month === undefined)) return undefined;
  const isWeekday = last !== undefined && month === undefined && tokens[0] === last;
  if (last !== undefined && month === undefined && !isWeekday) return undefined;
  return month === undefined ? fromNumbers(numbers, text) : fromMonth(numbers, month);
}

function monthOf(word: string): number | undefined {
  return monthPrefixes.find(([prefix]) => word.startsWith(prefix))?.[1];
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

/** Kept, because making one takes longer than a hundred uses of it; there are as many as areas. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A local time in an area such as America/Los_Angeles as an instant. */
function inArea(local: number, timeZone: string): number | null {
  try {
    const format =
      formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
    const shown = format.format(local);
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(shown) ?? [];
    const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    return sign === '-' ? local + offset : local - offset;
  } catch {
    return null;
  }
}
