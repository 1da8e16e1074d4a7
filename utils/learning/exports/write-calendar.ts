import { encodeAddress } from '../encode-address.ts';
import { foldLine } from './fold-line.ts';
import type { CalendarDay } from './types.ts';

const dayMs = 86_400_000;

/**
 * Days to be asked again as iCalendar (RFC 5545): each lasts a whole day of whatever zone it is read in, and does not make
 * anybody busy. As events, not tasks: those Google Calendar and Outlook do not import.
 *
 * @param days one at least: a calendar without any is none
 * @param now epoch ms, when it is written
 * @param product who writes it
 */
export function writeCalendar(
  days: readonly CalendarDay[],
  { now, product }: { now: number; product: string },
): string {
  const written = stamp(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//EN`,
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => eventLines(day, written)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventLines({ uid, day, title, notes, url }: CalendarDay, written: string): string[] {
  const next = new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${written}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    // The day on which it is over.
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escapeText(notes)}`]),
    ...(url === null ? [] : [`URL:${encodeAddress(url)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20261129T120000Z` */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A value of the type TEXT (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
