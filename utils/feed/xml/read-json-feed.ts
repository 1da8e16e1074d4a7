import { cleanUrl } from '../../address/clean-url.ts';
import { isObject } from '../../text/is-object.ts';
import type { Published } from '../../text/parse-published.ts';
import { parseRecord } from '../../text/parse-record.ts';
import { plainText } from '../../text/plain-text.ts';
import { keepNewest } from '../keep-newest.ts';
import { makeSource } from '../make-source.ts';
import { firstPlausible } from '../plausible-date.ts';
import type { Entry, Feed } from '../types.ts';

/**
 * A JSON Feed (https://www.jsonfeed.org/version/1.1/).
 *
 * @param url base of relative addresses, where the feed does not name its web page
 * @param now epoch ms
 * @returns undefined when the text is no JSON Feed
 */
export function readJsonFeed(json: string, url: string, now: number): Feed | undefined {
  const feed = parseRecord(json);
  if (!feed || !textIn(feed, 'version').includes('jsonfeed.org') || !Array.isArray(feed.items))
    return undefined;
  const title = plainText(textIn(feed, 'title')) || null;
  const dateOf = (item: Record<string, unknown>) => publishedIn(item, now)?.at ?? null;
  const { kept, leftOut } = keepNewest(feed.items.filter(isObject), dateOf);
  const homePage = cleanUrl(textIn(feed, 'home_page_url'), url);
  return {
    title,
    homePage,
    entries: kept.map((item) => readItem(item, title, homePage ?? url, now)),
    leftOut,
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
      published: publishedIn(item, now),
    },
    now,
  );
  return { guid: textIn(item, 'id') || null, source };
}

function publishedIn(item: Record<string, unknown>, now: number): Published | null {
  return firstPlausible([textIn(item, 'date_published'), textIn(item, 'date_modified')], now);
}

/** A text, or a number as text (ids often are); empty otherwise. */
function textIn(object: Record<string, unknown>, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
