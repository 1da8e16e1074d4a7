import { listChecks } from '../../store/check-states.ts';
import type { CheckRecord, Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The last checks of a newsletter, newest last. */
export function useChecks(newsletterId: string): Loaded<CheckRecord[]> {
  return useLiveQuery(() => listChecks(newsletterId), [newsletterId]);
}
