import { failed } from './request/failed.ts';
import type { Feed, Result } from './types.ts';
import { readJsonFeed } from './xml/read-json-feed.ts';
import { readXmlFeed } from './xml/read-xml-feed.ts';

/**
 * A feed of any kind, also one without entries (a new newsletter's).
 *
 * @param url base of relative addresses
 * @param now epoch ms
 * @returns `not-a-feed` for anything else, `broken` for a feed that is cut off or cannot be read
 */
export function readFeed(text: string, url: string, now = Date.now()): Result<Feed> {
  const body = text.replace(/^\ufeff/, '').trim();
  return body.startsWith('{') ? readJson(body, url, now) : readXmlFeed(body, url, now);
}

function readJson(body: string, url: string, now: number): Result<Feed> {
  const value = readJsonFeed(body, url, now);
  if (value) return { ok: true, value };
  return failed(/jsonfeed\.org/.test(body.slice(0, 2000)) ? 'broken' : 'not-a-feed');
}
