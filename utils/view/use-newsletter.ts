import { newsletter } from '../newsletter.ts';
import { findNewsletter } from '../store/newsletters.ts';
import type { NewsletterRow } from '../store/types.ts';
import type { Loaded } from './types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The subscription and where its checking stands; undefined in the moment before the worker has made it. */
export function useNewsletter(): Loaded<NewsletterRow | undefined> {
  return useLiveQuery(() => findNewsletter(newsletter.id), []);
}
