import { listAllGuides } from '../../store/guides.ts';
import { listNewsletters } from '../../store/newsletters.ts';
import type { GuideRow, Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/**
 * Guides, of the newest issue first.
 *
 * @param newsletterId whose guides; null for all newsletters
 */
export function useGuides(newsletterId: string | null): Loaded<GuideRow[]> {
  return useLiveQuery(async () => {
    const ids = newsletterId === null ? (await listNewsletters()).map(({ id }) => id) : [newsletterId];
    return (await listAllGuides()).filter((guide) => ids.includes(guide.newsletterId));
  }, [newsletterId]);
}
