import { findSpan } from '../../../store/issue-range.ts';
import { always, yearOf } from '../../sentences/library/periods.ts';
import type { Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

const mostYears = 100;

/** The years in which issues came out, newest first; of all newsletters where `newsletterId` is null. */
export function useYears(newsletterId: string | null): Loaded<number[]> {
  return useLiveQuery(async () => {
    const span = await findSpan({ newsletterId, list: 'all', ...always });
    if (!span) return [];
    const [first, last] = [yearOf(span.oldest), yearOf(span.newest)];
    return Array.from({ length: Math.min(mostYears, last - first + 1) }, (_, back) => last - back);
  }, [newsletterId]);
}
