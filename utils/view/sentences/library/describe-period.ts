import { capitalise } from '../capitalise.ts';
import { dateFormat } from '../formats.ts';
import { say } from '../say.ts';

/** The heading of a period (`Period.key`): "This week", "Last week", "November 2026", "2011". */
export function describePeriod(key: string, locale?: string): string {
  if (key === 'this-week') return say('library.thisWeek');
  if (key === 'last-week') return say('library.lastWeek');
  if (key === 'gone') return say('library.goneGroup');
  const [year = 0, month] = key.split('-').map(Number);
  if (month === undefined) return dateFormat(locale, { year: 'numeric' }).format(new Date(year, 0, 1));
  return capitalise(
    dateFormat(locale, { year: 'numeric', month: 'long' }).format(new Date(year, month - 1, 1)),
    locale,
  );
}
