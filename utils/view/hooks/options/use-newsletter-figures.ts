import { listNewsletterFigures, type NewsletterFigures } from '../../queries/list-newsletter-figures.ts';
import { useLiveQuery } from '../use-live-query.ts';

export type { NewsletterFigures };

/** How many issues of each newsletter are unread and when its newest came out; empty while it is being read. */
export function useNewsletterFigures(ids: readonly string[]): ReadonlyMap<string, NewsletterFigures> {
  const loaded = useLiveQuery(() => listNewsletterFigures(ids), [ids.join('\n')]);
  return loaded.state === 'ready' ? loaded.value : new Map();
}
