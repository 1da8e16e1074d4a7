import { addDays, yearRange } from '../../../learning/log/days.ts';
import type { Day, DayRange } from '../../../learning/log/types.ts';
import { periodOf } from '../../../learning/schemes/period-of.ts';
import type { Scheme } from '../../../learning/schemes/types.ts';
import { say } from '../say.ts';
import { describeDay } from './describe-day.ts';

export interface LogPeriod {
  /** As the address has it. */
  value: string;
  label: string;
  range: DayRange;
}

interface Known {
  today: Day;
  /** The first and the last day of the log; undefined while it is empty. */
  span: { first: Day; last: Day } | undefined;
  scheme: Scheme | null;
  /** The first day of a period of the person's own; empty for the calendar's. */
  start: Day;
}

/** What of the log can be looked at: its years, the present period of the scheme and the one before, all of it. */
export function listLogPeriods({ today, span, scheme, start }: Known): LogPeriod[] {
  const thisYear = Number(today.slice(0, 4));
  const first = Math.min(thisYear, Number((span?.first ?? today).slice(0, 4)));
  const last = Math.max(thisYear, Number((span?.last ?? today).slice(0, 4)));
  const years: LogPeriod[] = [];
  for (let year = last; year >= first && years.length < 60; year -= 1)
    years.push({ value: year === thisYear ? '' : `${year}`, label: `${year}`, range: yearRange(year) });
  if (!span || first === last) return [...years, ...cyclesOf(scheme, today, start)];
  const all = { from: `${first}-01-01`, to: `${last}-12-31` };
  return [
    ...years,
    ...cyclesOf(scheme, today, start),
    { value: 'all', label: say('log.allYears'), range: all },
  ];
}

/** None where a scheme's period is the calendar's year. */
function cyclesOf(scheme: Scheme | null, today: Day, start: Day): LogPeriod[] {
  if (!scheme || (scheme.period.years === 1 && (scheme.period.from === 'calendar' || start === '')))
    return [];
  const begun = start === '' ? `${today.slice(0, 4)}-01-01` : start;
  const present = periodOf(scheme, today, begun);
  const former = periodOf(scheme, addDays(present.from, -1), begun);
  return [toPeriod('cycle', present), toPeriod('cycle-1', former)];
}

const toPeriod = (value: string, range: DayRange): LogPeriod => ({
  value,
  label: say('common.span', { from: describeDay(range.from), to: describeDay(range.to) }),
  range,
});
