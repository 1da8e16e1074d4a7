import { readAddress } from '../../address/read-address.ts';
import type { FeedChoice } from '../types.ts';
import { isCommentFeed } from './is-comment-feed.ts';
import { type PageLink, readPage } from './read-page.ts';

/** `application/rss+xml`, and as it is misspelt: `text/rss`, `application/x-atom+xml`. */
const feedTypes: readonly (readonly [RegExp, FeedChoice['type']])[] = [
  [/^(?:application|text)\/(?:x-)?(?:rss|rdf)(?:\+xml)?$/, 'rss'],
  [/^(?:application|text)\/(?:x-)?atom(?:\+xml)?$/, 'atom'],
  [/^application\/feed\+json$/, 'json'],
];
const feedRels = ['feed', 'rss', 'atom'];
/** Types that say nothing of a feed, but are what feeds are offered as; the likeliest first. */
const looseTypes = ['text/xml', 'application/xml', 'application/json'];
/** How publishing systems build the addresses of feeds: `/feed/`, `/rss.xml`, `/blog-feed.xml`, `/feeds/posts/default`. */
const feedPath =
  /(?:^|\/)(?:feeds?|rss|atom)(?:\/|$)|(?:^|[/._-])(?:feeds?|rss2?|atom|rdf|index)\.(?:xml|rss|rdf|atom|json|php)$|\.(?:rss|rdf|atom)$/i;
const feedQuery = /[?&](?:feed|format|type)=(?:feed|rss2?|atom|rdf|json)\b/i;
const feedHost = /^(?:feeds?|rss)\.|(?:^|\.)feedburner\./i;
const feedWord = /\b(?:rss|atom|feed)\b/i;
const mostWords = 5;
/** How many of the tiers, from the last, hold what nobody declared a feed. */
const merelyLinked = 2;

export interface FeedLinks {
  /** Those it declares, by the surest of the spellings it uses; feeds of comments last. */
  feeds: FeedChoice[];
  /** All others that may be one, the likeliest first: they have to be tried. */
  linked: FeedChoice[];
}

/**
 * The feeds that a page names: declared as the standard says, by `rel=feed`, by anchors, by a type that many other things
 * have, and merely linked in its text.
 *
 * @param baseUrl address of the page
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function listFeedLinks(html: string, baseUrl: string): FeedLinks {
  const page = readPage(html, baseUrl);
  const { links, anchors } = page;
  const typed = (link: PageLink) => feedTypeOf(link) !== undefined;
  const isAlternate = ({ rel }: PageLink) => rel.includes('alternate');
  const isFeed = (link: PageLink) =>
    feedRels.some((name) => link.rel.includes(name)) && !typeOf(link).includes('html');
  const loose = looseTypes.flatMap((type) =>
    links.filter((link) => isAlternate(link) && typeOf(link) === type),
  );
  const tiers = [
    links.filter((link) => isAlternate(link) && typed(link)),
    links.filter(isFeed),
    anchors.filter((link) => typed(link) || isFeed(link)),
    loose.filter((link) => !isForPrograms(link)),
    anchors.filter((link) => isFeedLink(link, page.base)),
    loose.filter(isForPrograms),
  ];
  const seen = new Set<string>();
  const choices = tiers.map((tier) => {
    const fresh = tier
      .flatMap((link) => choiceOf(link, page.base) ?? [])
      .filter(({ url }) => !seen.has(url) && seen.add(url));
    return [...fresh.filter((one) => !isCommentFeed(one)), ...fresh.filter(isCommentFeed)];
  });
  const feeds = choices.slice(0, -merelyLinked).find((tier) => tier.length > 0) ?? [];
  return { feeds, linked: choices.filter((tier) => tier !== feeds).flat() };
}

const typeOf = ({ type }: PageLink) => (type.split(';')[0] ?? '').trim();
const feedTypeOf = (link: PageLink) => feedTypes.find(([pattern]) => pattern.test(typeOf(link)))?.[1];

/**
 * WordPress names what its programming interface answers in the same way as others name their JSON feed: nothing that a
 * person is to choose from.
 */
const isForPrograms = ({ href }: PageLink) => /\/wp-json\//.test(href);

/** Not cleanUrl: a feed's own parameters may name the feed, and we ask for exactly what the page offers. */
function choiceOf(link: PageLink, base: string): FeedChoice | undefined {
  const read = readAddress(/^feed:/i.test(link.href) ? link.href : (URL.parse(link.href, base)?.href ?? ''));
  if (!read.ok) return undefined;
  const type = feedTypeOf(link) ?? (/json/i.test(link.type || read.url) ? 'json' : 'rss');
  return { url: read.url, title: link.title, type };
}

/** A link on another site counts by its address alone: many write "RSS" and lead to an essay on it. */
function isFeedLink({ href, title }: PageLink, base: string): boolean {
  if (/^feed:/i.test(href)) return true;
  const url = URL.parse(href, base);
  if (!url) return false;
  const isNear = url.host === URL.parse(base)?.host;
  const words = title ?? '';
  const isSaid = isNear && feedWord.test(words) && words.split(/\s+/).length <= mostWords;
  return feedPath.test(url.pathname) || feedQuery.test(url.search) || feedHost.test(url.host) || isSaid;
}
