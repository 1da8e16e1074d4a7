import { cleanUrl } from '../../address/clean-url.ts';
import type { Published } from '../../text/parse-published.ts';
import { plainText } from '../../text/plain-text.ts';
import { makeSource } from '../make-source.ts';
import { firstPlausible } from '../plausible-date.ts';
import type { Entry } from '../types.ts';
import { htmlOf } from './html-of.ts';
import { linkOf } from './link-of.ts';
import { childOf, textOf, type XmlElement } from './xml-element.ts';

const dateNames = ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified'];

/** What is known of an item from its feed. */
interface ItemContext {
  /** The feed's title. */
  publication: string | null;
  /** What addresses are resolved against. */
  base: string;
  /** Epoch ms. */
  now: number;
  /** Ghost made the feed: a post without a body is for members alone (its `services/rss/generate-feed.js`). */
  isGhost?: boolean;
}

/**
 * An `item` of RSS or an `entry` of Atom.
 */
export function readXmlItem(
  item: XmlElement,
  { publication, base, now, isGhost = false }: ItemContext,
): Entry {
  const guid = textOf(childOf(item, 'guid', 'id')) || item.attributes['rdf:about'] || null;
  const description = childOf(item, 'description', 'summary');
  const content = childOf({ ...item, children: item.children.filter(isText) }, 'encoded', 'content', 'body');
  const url = linkOf(item, base) ?? permanentAddress(item, guid, base);
  const source = makeSource(
    {
      title: htmlOf(childOf(item, 'title')),
      description: htmlOf(description),
      content: htmlOf(content),
      publication,
      url,
      base: (content ?? description)?.base ?? url ?? base,
      published: publishedIn(item, now),
    },
    now,
  );
  const isForPayers = isGhost && isEmpty(htmlOf(content));
  return { guid, source: isForPayers ? { ...source, isForPayers } : source };
}

/** A picture or a sound is called `media:content`, with an address: https://www.rssboard.org/media-rss#media-content */
const isText = (child: XmlElement | string) =>
  typeof child === 'string' || (child.prefix !== 'media' && child.attributes.url === undefined);

/** No words and nothing to look at or listen to. */
const isEmpty = (html: string) =>
  !/<(?:img|figure|iframe|video|audio)\b/i.test(html) && plainText(html) === '';

/**
 * The address that a guid is, in an item without a link. One without a host is an address only where it says so itself:
 * by default a guid is called one, which few that are none deny.
 *
 * @see https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt
 */
function permanentAddress(item: XmlElement, guid: string | null, base: string): string | null {
  const element = childOf(item, 'guid');
  const says = element?.attributes.ispermalink?.trim().toLowerCase();
  if (!guid || says === 'false') return null;
  if (/^https?:/i.test(guid)) return cleanUrl(guid);
  return says === 'true' ? cleanUrl(guid, element?.base ?? base) : null;
}

/** When an item came out: the first of its dates that can be one. Some write the year 1 or 1970 for "no date". */
export function publishedIn(item: XmlElement, now: number): Published | null {
  return firstPlausible(
    dateNames.map((name) => textOf(childOf(item, name))),
    now,
  );
}
