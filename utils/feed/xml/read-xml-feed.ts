import { plainText } from '../../text/plain-text.ts';
import { keepNewest } from '../keep-newest.ts';
import { failed } from '../request/failed.ts';
import type { Feed, Result } from '../types.ts';
import { checkXml, isFeedRoot } from './check-xml.ts';
import { expandEntities } from './expand-entities.ts';
import { findFeedBehind } from './find-feed-behind.ts';
import { htmlOf } from './html-of.ts';
import { linkOf } from './link-of.ts';
import { parseXml } from './parse-xml.ts';
import { readHints } from './read-hints.ts';
import { publishedIn, readXmlItem } from './read-xml-item.ts';
import { splitDoctype } from './split-doctype.ts';
import { childOf, childrenOf, textOf, type XmlElement } from './xml-element.ts';

/**
 * RSS 0.9–2.0, RDF and Atom.
 *
 * @param url base of relative addresses
 * @param now epoch ms
 * @returns `not-a-feed` when it is none of them, `broken` when it is cut off
 */
export function readXmlFeed(xml: string, url: string, now: number): Result<Feed> {
  const first = readRoot(xml, url);
  const behind = first.found === 'not-a-feed' ? findFeedBehind(xml) : undefined;
  const { root } = behind === undefined ? first : readRoot(behind, url);
  if (!root || (behind !== undefined && !isFilled(root))) return failed(first.found ?? 'not-a-feed');
  const channel = root.name === 'feed' ? root : (childOf(root, 'channel') ?? root);
  const title = plainText(htmlOf(childOf(channel, 'title'))) || null;
  const homePage = linkOf(channel, url);
  const isGhost = /^Ghost\b/.test(textOf(childOf(channel, 'generator')));
  const context = { publication: title, base: homePage ?? url, now, isGhost };
  const dateOf = (item: XmlElement) => publishedIn(item, now)?.at ?? null;
  const { kept, leftOut } = keepNewest(itemsOf(root, channel), dateOf);
  const entries = kept.map((item) => readXmlItem(item, context));
  return { ok: true, value: { title, homePage, entries, leftOut, hints: readHints(channel) } };
}

function readRoot(
  xml: string,
  url: string,
): { root: XmlElement; found?: never } | { root?: never; found: 'broken' | 'not-a-feed' } {
  const { doctype, rest } = splitDoctype(xml);
  const root = parseXml(expandEntities(rest, doctype), url, isFeedRoot);
  const found = checkXml(xml, root);
  if (root && found === 'feed') return { root };
  return { found: found === 'feed' ? 'broken' : found };
}

/** More than the root's name says that it is a feed: pages hold RDF of other kinds. */
function isFilled(root: XmlElement): boolean {
  return (
    childOf(root, ...(root.name === 'feed' ? ['entry', 'title', 'id'] : ['channel', 'item'])) !== undefined
  );
}

/** RSS has its items in the channel, RDF beside it; some feeds mix the words of RSS and Atom. */
function itemsOf(root: XmlElement, channel: XmlElement): XmlElement[] {
  const places = root === channel ? [root] : [channel, root];
  const items = places.flatMap((place) => ['item', 'entry'].flatMap((name) => childrenOf(place, name)));
  return items.length > 0 ? items : itemsWithin(channel);
}

/** Items anywhere: an element before them that is never closed holds them all. */
function itemsWithin(element: XmlElement): XmlElement[] {
  return element.children
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => (/^(?:item|entry)$/.test(child.name) ? [child] : itemsWithin(child)));
}
