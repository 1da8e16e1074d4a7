import { parseFeed } from '@rowanmanning/feed-parser';
import { cleanUrl } from '../issue/clean-url.ts';
import { plainText } from '../issue/plain-text.ts';
import { decodeCharacterReferences } from './decode-character-references.ts';
import { makeSource } from './make-source.ts';
import { parseDate } from './parse-date.ts';
import { readHints } from './read-hints.ts';
import { stripDoctype } from './strip-doctype.ts';
import type { Entry, Feed } from './types.ts';
import { childOf, htmlOf, type XmlElement } from './xml-element.ts';

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
    // A tag cut off behind the feed's end makes the library give up.
    const whole = stripDoctype(xml).replace(/<[^<>]*$/, '');
    const feed = parseFeed(decodeCharacterReferences(whole));
    const title = plainText(htmlOf(childOf(feed.element, 'title'))) || null;
    const base = cleanUrl(feed.url ?? '', url) ?? url;
    return {
      title,
      homePage: feed.url ? cleanUrl(feed.url, url) : null,
      entries: feed.items.map(({ element }) => readItem(element, { publication: title, base, now })),
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

function readItem(element: XmlElement, { publication, base, now }: Context): Entry {
  const guid =
    childOf(element, 'guid', 'id')?.textContent.trim() || element.getAttribute('rdf:about') || null;
  const source = makeSource(
    {
      title: htmlOf(childOf(element, 'title')),
      description: htmlOf(childOf(element, 'description', 'summary')),
      content: htmlOf(childOf(element, 'encoded', 'content', 'body')),
      publication,
      url: addressOf(element, guid, base),
      publishedAt: dateOf(element),
    },
    now,
  );
  return { guid, source };
}

/** Not the library's `url`: it looks through the whole channel for each item, seconds for 5,000 of them. */
function addressOf(element: XmlElement, guid: string | null, base: string): string | null {
  const links = element.findElementsWithName('link');
  const related = (rel: string | null) => links.find((link) => link.getAttribute('rel') === rel);
  const address =
    links.find((link) => link.textContent.trim())?.textContentAsUrl ??
    (related('alternate') ?? related(null))?.getAttributeAsUrl('href');
  const linked = address ? cleanUrl(address, base) : null;
  if (linked || !guid) return linked;
  const isAddress = childOf(element, 'guid')?.getAttribute('ispermalink') !== 'false';
  return isAddress && /^https?:/i.test(guid) ? cleanUrl(guid) : null;
}

function dateOf(element: XmlElement): number | null {
  for (const name of dateNames) {
    const at = parseDate(childOf(element, name)?.textContent ?? '');
    if (at !== null) return at;
  }
  return null;
}
