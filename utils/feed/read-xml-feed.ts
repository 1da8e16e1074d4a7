import { parseFeed } from '@rowanmanning/feed-parser';
import { cleanUrl } from '../issue/clean-url.ts';
import { decodeCharacterReferences } from './decode-character-references.ts';
import { makeSource } from './make-source.ts';
import { parseDate } from './parse-date.ts';
import { plainText } from './plain-text.ts';
import { readHints } from './read-hints.ts';
import { stripDoctype } from './strip-doctype.ts';
import type { Entry, Feed } from './types.ts';
import { childOf, htmlOf, type XmlElement } from './xml-element.ts';

type LibraryItem = ReturnType<typeof parseFeed>['items'][number];

const dateNames = ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified'];

/**
 * RSS 0.9–2.0, RDF and Atom. The only file that knows which library reads them.
 *
 * @param url base of relative addresses
 * @param now epoch ms
 * @returns undefined when it is no feed the library can read
 */
export function readXmlFeed(xml: string, url: string, now: number): Feed | undefined {
  try {
    const feed = parseFeed(decodeCharacterReferences(stripDoctype(xml)));
    const title = plainText(htmlOf(childOf(feed.element, 'title'))) || null;
    const base = cleanUrl(feed.url ?? '', url) ?? url;
    return {
      title,
      homePage: feed.url ? cleanUrl(feed.url, url) : null,
      entries: feed.items.map((item) => readItem(item, { publication: title, base, now })),
      hints: readHints(feed.element),
    };
  } catch {
    return undefined;
  }
}

interface Context {
  publication: string | null;
  base: string;
  now: number;
}

function readItem(item: LibraryItem, { publication, base, now }: Context): Entry {
  const { element } = item;
  const guid = childOf(element, 'guid', 'id')?.textContent.trim() || element.getAttribute('rdf:about') || null;
  const source = makeSource(
    {
      title: htmlOf(childOf(element, 'title')),
      description: htmlOf(childOf(element, 'description', 'summary')),
      content: htmlOf(childOf(element, 'encoded', 'content', 'body')),
      publication,
      url: addressOf(item, guid, base),
      publishedAt: dateOf(element),
    },
    now,
  );
  return { guid, source };
}

function addressOf(item: LibraryItem, guid: string | null, base: string): string | null {
  const linked = item.url ? cleanUrl(item.url, base) : null;
  if (linked || !guid) return linked;
  const isAddress = childOf(item.element, 'guid')?.getAttribute('ispermalink') !== 'false';
  return isAddress && /^https?:/i.test(guid) ? cleanUrl(guid) : null;
}

function dateOf(element: XmlElement): number | null {
  for (const name of dateNames) {
    const at = parseDate(childOf(element, name)?.textContent ?? '');
    if (at !== null) return at;
  }
  return null;
}
