import { cautionsFor } from '../../../learning/schemes/cautions-for.ts';
import type { SchemeSum } from '../../../learning/schemes/sum-scheme.ts';
import type { Scheme } from '../../../learning/schemes/types.ts';
import type { LogEntryRow } from '../../types.ts';
import { say } from '../say.ts';
import { describeDay, describeMonth } from './describe-day.ts';

/**
 * What a range comes to as the scheme sums it, one sentence a thing.
 *
 * @param cycle what the scheme's own period comes to, where that is another range: what it asks for is asked of that; null where it
 * is this range, undefined while it is not known
 */
export function describeSum(scheme: Scheme, sum: SchemeSum, cycle: SchemeSum | null | undefined): string[] {
  const { hours } = scheme;
  const lines: string[] = [];
  if (hours !== null && sum.hours !== null) {
    const read = say('log.hours', { count: sum.hours });
    if (hours.asked === null || cycle !== null) lines.push(read);
    else lines.push(say('log.hoursOf', { hours: read, asked: hours.asked, count: scheme.period.years }));
    if (hours.asked !== null && cycle)
      lines.push(
        say('log.hoursInCycle', {
          ...{ hours: say('log.hours', { count: cycle.hours ?? 0 }), asked: hours.asked },
          ...{ from: describeDay(cycle.range.from), to: describeDay(cycle.range.to) },
          count: scheme.period.years,
        }),
      );
  } else lines.push(say('log.entries', { count: sum.entries }));
  if (hours !== null && hours.participatoryAsked !== null)
    lines.push(say('log.participatory', { asked: hours.participatoryAsked }));
  if (hours !== null && hours.categoryAsked !== null)
    lines.push(say('log.categoryAsked', { category: scheme.category ?? '', asked: hours.categoryAsked }));
  if (hours !== null && hours.categoryMost !== null)
    lines.push(say('log.categoryMost', { category: scheme.category ?? '', most: hours.categoryMost }));
  if (sum.tooShort > 0) lines.push(say('log.tooShort', { count: sum.tooShort }));
  for (const { year, entries } of sum.years)
    lines.push(say('log.yearList', { year: `${year}`, entries: say('log.entries', { count: entries }) }));
  for (const { from, to } of sum.gaps)
    lines.push(say('log.gap', { from: describeDay(from), to: describeDay(to) }));
  return lines;
}

/** When and where the rule was looked up: the month in words, and the places by their hosts. */
export function describeRule({ lookedUp, sources }: Scheme): {
  text: string;
  sources: { url: string; host: string }[];
} {
  return {
    text: say('log.lookedUp', { month: describeMonth(lookedUp) }),
    sources: sources.map((url) => ({ url, host: new URL(url).hostname.replace(/^www\./, '') })),
  };
}

/** What to look at in an entry before it goes to the scheme, though no box is empty. */
export function describeCautions(scheme: Scheme, entry: LogEntryRow): string[] {
  return cautionsFor(scheme, entry).map((caution) =>
    caution === 'sponsored' ? say('log.sponsored') : say('log.shortEntry'),
  );
}
