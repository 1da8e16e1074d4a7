import { listNewsletters } from '../../store/newsletters.ts';
import type { Loaded, Newsletter } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** All newsletters subscribed to and where their checking stands, the home one first. */
export function useNewsletters(): Loaded<Newsletter[]> {
  return useLiveQuery(() => listNewsletters(), []);
}
