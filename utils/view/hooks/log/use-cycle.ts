import type { Day, DayRange } from '../../../learning/log/types.ts';
import { cycleBeside } from '../../../learning/schemes/cycle-beside.ts';
import { type SchemeSum, sumScheme } from '../../../learning/schemes/sum-scheme.ts';
import { listLogEntries } from '../../../store/log-entries.ts';
import { useCurrentQuery } from '../use-current-query.ts';
import type { ChosenScheme } from './use-scheme.ts';

/**
 * What the scheme's own period comes to, where another range is looked at: a year alone is no measure of what is asked for in three.
 * Null where the range is that period, or no hours are asked for; undefined until it is read.
 */
export function useCycle(
  { scheme, start }: ChosenScheme,
  { from, to }: DayRange,
  today: Day,
): SchemeSum | null | undefined {
  const { loaded, isCurrent } = useCurrentQuery(async () => {
    const cycle = scheme && cycleBeside(scheme, { from, to }, today, start);
    return scheme && cycle && sumScheme(scheme, await listLogEntries(cycle.from, cycle.to), cycle, today);
  }, [scheme?.key, start, from, to, today]);
  return loaded.state === 'ready' && isCurrent ? loaded.value : undefined;
}
