import { cleanUrl } from '../../address/clean-url.ts';
import { type Published, parsePublished } from '../../text/parse-published.ts';
import { makeSource } from '../make-source.ts';
import type { Entry } from '../types.ts';
import { htmlOf } from './html-of.ts';
import { linkOf } from './link-of.ts';
import { childOf, textOf, type XmlElement } from './xml-element.ts';

const dateNames = ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified'];

/**
 * An `item` of RSS or an `entry` of Atom.
 *
 * @param context the feed's title, what addresses are resolved against, and the time (epoch ms)
 */
export function readXmlItem(
  item: XmlElement,
  { publication, base, now }: { publication: string | null; base: string; now: number },
): Entry {
  const guid = textOf(childOf(item, 'guid', 'id')) || item.attributes['rdf:about'] || null;
  const description = childOf(item, 'description', 'summary');
  const content = childOf(item, 'encoded', 'content', 'body');
  const url = linkOf(item, base) ?? permanentAddress(item, guid, base);
  const source = makeSource(
    {
      title: htmlOf(childOf(item, 'title')),
      description: htmlOf(description),
      content: htmlOf(content),
      publication,
      url,
      base: (content ?? description)?.base ?? url ?? base,
      published: publishedIn(item),
    },
    now,
  );
  return { guid, source };
}

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

/** When an item came out: the first of its dates that is one. */
export function publishedIn(item: XmlElement): Published | null {
  for (const name of dateNames) {
    const published = parsePublished(textOf(childOf(item, name)));
    if (published) return published;
  }
  return null;
}
