import type { Published } from './types.ts';

/**
 * The calendar day on which an issue came out where it is published, the same wherever it is read; null when undated.
 *
 * @param timeZone the newsletter's (IANA), where it is known; else the day counts in the zone in which the date was written
 */
export function publishedDayOf(
  { publishedAt, publishedDay = null, isDayOnly = false }: Published,
  timeZone: string | null,
): string | null {
  const isInZone = timeZone !== null && !isDayOnly && publishedAt !== null;
  if (!isInZone && publishedDay !== null) return publishedDay;
  if (publishedAt === null) return null;
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit' },
    timeZone: isInZone ? timeZone : 'UTC',
  }).formatToParts(publishedAt);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
