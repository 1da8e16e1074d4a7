import { listSubscriptions } from '../../store/newsletters.ts';
import type { Loaded, Subscription } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** All newsletters subscribed to, the home one first; without where their checking stands, which changes with each check. */
export function useSubscriptions(): Loaded<Subscription[]> {
  return useLiveQuery(() => listSubscriptions(), []);
}
