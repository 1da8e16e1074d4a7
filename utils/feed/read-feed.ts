import { checkXml } from './check-xml.ts';
import { failed } from './failed.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import type { Feed, Result } from './types.ts';
import { uniqueGuids } from './unique-guids.ts';

/**
 * A feed of any kind, also one without entries (a new newsletter's).
 *
 * @param url base of relative addresses
 * @param now epoch ms
 * @returns `not-a-feed` for anything else, `broken` for a feed that is cut off or cannot be read
 */
export function readFeed(text: string, url: string, now = Date.now()): Result<Feed> {
  const body = text.replace(/^\ufeff/, '').trim();
  const isJson = body.startsWith('{');
  if (!isJson) {
    const found = checkXml(body);
    if (found !== 'feed') return failed(found);
  }
  const feed = isJson ? readJsonFeed(body, url, now) : readXmlFeed(body, url, now);
  if (!feed) return failed(isJson && !/jsonfeed\.org/.test(body.slice(0, 2000)) ? 'not-a-feed' : 'broken');
  return { ok: true, value: { ...feed, entries: uniqueGuids(feed.entries) } };
}
