import { entriesIn } from '../log/entries-in.ts';
import type { Day, DayRange, LogEntry } from '../log/types.ts';
import { findGaps } from './find-gaps.ts';
import { roundHours } from './round-hours.ts';
import type { Scheme } from './types.ts';

interface YearSum {
  year: number;
  entries: number;
  /** Null where the scheme counts none. */
  hours: number | null;
}

export interface SchemeSum {
  range: DayRange;
  entries: number;
  /** As they stand in the entries, not rounded. */
  minutes: number;
  hours: number | null;
  /** 0 where the scheme asks for such hours, as nothing is read with others; else null. */
  participatoryHours: 0 | null;
  /** Entries that are rounded to no hours at all. */
  tooShort: number;
  /** Calendar years that have entries, where each is a list of its own; else none. */
  years: YearSum[];
  /** Months in a row without an entry that the scheme wants explained. */
  gaps: DayRange[];
}

/** What the entries of a range come to in a scheme by today: its rounding, its lists. */
export function sumScheme(
  scheme: Scheme,
  entries: readonly LogEntry[],
  range: DayRange,
  today: Day,
): SchemeSum {
  const within = entriesIn(entries, range);
  const byYear = Map.groupBy(within, ({ finishedAt }) => Number(finishedAt.slice(0, 4)));
  const years = [...byYear].map(([year, own]) => ({
    year,
    entries: own.length,
    hours: sumHours(scheme, own),
  }));
  const { hours } = scheme;
  return {
    range,
    entries: within.length,
    minutes: sumMinutes(within),
    hours: sumHours(scheme, within),
    participatoryHours: hours === null || hours.participatoryAsked === null ? null : 0,
    tooShort: hours === null ? 0 : within.filter(({ minutes }) => roundHours(hours, minutes) === 0).length,
    years: scheme.isListedByYear ? years : [],
    gaps: scheme.gapMonths === null ? [] : findGaps(within, range, scheme.gapMonths, today),
  };
}

function sumHours({ hours }: Scheme, entries: readonly LogEntry[]): number | null {
  if (hours === null) return null;
  if (!hours.isRoundedEach) return roundHours(hours, sumMinutes(entries));
  // In whole parts: hundredths of hours do not add up in binary fractions.
  const parts = entries.reduce((sum, { minutes }) => sum + roundHours(hours, minutes) * hours.partsOfHour, 0);
  return Math.round(parts) / hours.partsOfHour;
}

function sumMinutes(entries: readonly LogEntry[]): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}
