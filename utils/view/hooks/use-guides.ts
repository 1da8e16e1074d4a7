import { listGuides } from '../../store/guides.ts';
import { listRemovedNewsletters } from '../../store/newsletters.ts';
import type { GuideRow, Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/**
 * Guides, of the newest issue first.
 *
 * @param newsletterId whose guides; null for all newsletters
 */
export function useGuides(newsletterId: string | null, limit: number): Loaded<GuideRow[]> {
  return useLiveQuery(async () => {
    const removed = newsletterId === null ? await listRemovedNewsletters() : [];
    const hidden = new Set(removed.map(({ id }) => id));
    return await listGuides(newsletterId, limit, hidden);
  }, [newsletterId, limit]);
}
