import { cleanUrl } from '../../address/clean-url.ts';
import { parseDate } from '../../text/parse-date.ts';
import { plainText } from '../../text/plain-text.ts';
import { makeSource } from '../make-source.ts';
import type { Entry, Feed } from '../types.ts';

/**
 * A JSON Feed (https://www.jsonfeed.org/version/1.1/).
 *
 * @param url base of relative addresses
 * @param now epoch ms
 * @returns undefined when the text is no JSON Feed
 */
export function readJsonFeed(json: string, url: string, now: number): Feed | undefined {
  const feed = parseObject(json);
  if (!feed || !textIn(feed, 'version').includes('jsonfeed.org') || !Array.isArray(feed.items))
    return undefined;
  const title = plainText(textIn(feed, 'title')) || null;
  const items = feed.items.filter(isObject);
  return {
    title,
    homePage: cleanUrl(textIn(feed, 'home_page_url'), url),
    entries: items.map((item) => readItem(item, title, url, now)),
    hints: { ttlMinutes: null, skipHours: [], skipDays: [] },
  };
}

function readItem(
  item: Record<string, unknown>,
  publication: string | null,
  base: string,
  now: number,
): Entry {
  const text = textIn(item, 'content_text').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const address = textIn(item, 'url') || textIn(item, 'external_url');
  const url = address ? cleanUrl(address, base) : null;
  const source = makeSource(
    {
      title: textIn(item, 'title'),
      description: textIn(item, 'summary'),
      content: textIn(item, 'content_html') || (text && `<p>${text.replaceAll('\n', '<br>')}</p>`),
      publication,
      url,
      base: url ?? base,
      publishedAt: parseDate(textIn(item, 'date_published')) ?? parseDate(textIn(item, 'date_modified')),
    },
    now,
  );
  return { guid: textIn(item, 'id') || null, source };
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or a number as text (ids often are); empty otherwise. */
function textIn(object: Record<string, unknown>, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
