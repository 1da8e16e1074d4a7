import { readFeed } from './read-feed.ts';
import { failed } from './request/failed.ts';
import type { Feed, Result } from './types.ts';

/**
 * The door for feeds that are looked at for issues: one without entries is an error (`empty`), so that nothing is ever
 * concluded from it.
 *
 * @param url base of relative addresses
 * @param now epoch ms
 */
export function parseFeed(text: string, url: string, now = Date.now()): Result<Feed> {
  if (text.trim() === '') return failed('empty');
  const feed = readFeed(text, url, now);
  return feed.ok && feed.value.entries.length === 0 ? failed('empty') : feed;
}
