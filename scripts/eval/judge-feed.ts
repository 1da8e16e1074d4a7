import { cleanUrl } from '../../utils/address/clean-url.ts';
import { readFeed } from '../../utils/feed/read-feed.ts';
import type { Entry, Feed, Result } from '../../utils/feed/types.ts';
import { decodeText } from '../../utils/text/decode-text.ts';
import { sameText } from './same-text.ts';

interface ExpectedItem {
  id?: string | null;
  title?: string | null;
  link?: string | null;
  date?: string | null;
  /** Fields on which readers disagree: not asserted. */
  disputed?: string[];
}

/** A feed and what a reader must make of it; what is missing or null is not asserted. */
export interface FeedRow {
  file: string;
  /** `must-reject…`: an error; with `…-or-zero-items`, no items will do as well. */
  kind: string;
  /** The response's. */
  headers?: Record<string, string>;
  expect?: {
    itemCount?: number | null;
    feedTitle?: string | null;
    items?: Array<ExpectedItem | null> | null;
    disputed?: string[];
  };
}

/** Where a feed of the corpus is taken to come from, when its response names no place. */
const anyUrl = 'http://127.0.0.1:8097/';

/** What is wrong with the product's reading of a feed; empty when it is right. */
export function judgeFeed(row: FeedRow, bytes: Uint8Array): string[] {
  const headers = new Headers(row.headers);
  const url = URL.parse(headers.get('content-location') ?? '', anyUrl)?.href ?? anyUrl;
  const text = decodeText(bytes, headers.get('content-type'));
  const feed = readFeed(text, url);
  if (row.kind.startsWith('must-reject')) return judgeRefusal(row.kind, feed);
  if (!feed.ok) return [`read as: ${feed.error.kind}`];
  const { expect = {} } = row;
  const found = feed.value;
  const differences: string[] = [];
  if (isAsserted(expect.itemCount) && found.entries.length !== expect.itemCount) {
    differences.push(`items: ${found.entries.length}, expected ${expect.itemCount}`);
  }
  if (isAsserted(expect.feedTitle) && !expect.disputed?.includes('feedTitle')) {
    differences.push(
      ...differ('feed title', sameText(expect.feedTitle, found.title ?? ''), found.title, expect.feedTitle),
    );
  }
  const bases = [url, found.homePage ?? url, ...xmlBases(text, url)];
  for (const [at, item] of (expect.items ?? []).entries()) {
    if (item)
      differences.push(...judgeItem(item, found.entries[at], bases).map((text) => `item ${at} ${text}`));
  }
  return differences;
}

function judgeRefusal(kind: string, feed: Result<Feed>): string[] {
  if (!feed.ok) return [];
  const { length } = feed.value.entries;
  return kind.endsWith('or-zero-items') && length === 0 ? [] : [`read as a feed with ${length} items`];
}

function judgeItem(expected: ExpectedItem, entry: Entry | undefined, bases: string[]): string[] {
  if (!entry) return ['is missing'];
  const { title, url: link, publishedAt } = entry.source;
  const date = publishedAt === null ? null : new Date(publishedAt).toISOString();
  const second = (text: string | null) => (text === null ? null : Math.floor(Date.parse(text) / 1000));
  const judged: Array<[keyof ExpectedItem, string | null, (wanted: string) => boolean]> = [
    [
      'id',
      entry.guid,
      (wanted) => sameAddress(wanted, entry.guid, bases) || sameText(wanted, entry.guid ?? ''),
    ],
    ['title', title, (wanted) => sameText(wanted, title)],
    ['link', link, (wanted) => sameAddress(wanted, link, bases)],
    ['date', date, (wanted) => second(wanted) === second(date)],
  ];
  return judged.flatMap(([field, found, isRight]) => {
    const wanted = expected[field];
    if (typeof wanted !== 'string' || expected.disputed?.includes(field)) return [];
    return differ(field, isRight(wanted), found, wanted);
  });
}

/** Each `xml:base` of a feed, resolved against the one before it. */
function xmlBases(xml: string, url: string): string[] {
  const bases = [url];
  for (const [, given = ''] of xml.matchAll(/xml:base\s*=\s*["']([^"']*)/g)) {
    bases.push(URL.parse(given, bases.at(-1))?.href ?? url);
  }
  return bases;
}

/**
 * Both as the product keeps an address: resolved, without what follows the reader. A feed's pages are relative to its
 * `xml:base`, its web page or the feed's own address, and suites leave them unresolved.
 */
function sameAddress(wanted: string, found: string | null, bases: string[]): boolean {
  if (found === null) return wanted === '';
  return bases.some((base) => (cleanUrl(wanted, base) ?? wanted) === (cleanUrl(found, base) ?? found));
}

function differ(field: string, isRight: boolean, found: string | null, wanted: string): string[] {
  return isRight ? [] : [`${field}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`];
}

function isAsserted<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
