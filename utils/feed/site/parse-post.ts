import { cleanUrl } from '../../address/clean-url.ts';
import { plainText } from '../../text/plain-text.ts';
import { makeSource } from '../make-source.ts';
import { firstPlausible } from '../plausible-date.ts';
import { failed } from '../request/failed.ts';
import type { Entry, Result } from '../types.ts';
import { beehiivPage } from './beehiiv-page.ts';
import { chooseTitle } from './choose-title.ts';
import { readHeadings } from './read-headings.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readPage } from './read-page.ts';

/** Where pages say when they came out, apart from JSON-LD, in the order in which they are believed. */
const dateNames = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'pubdate'],
  ...['date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date'],
];

/**
 * A post's web page as an entry. What the publisher's markup says goes before Open Graph and JSON-LD, whose headline
 * may be cut. Where the first to say something is no good, the next is asked.
 *
 * @param url address the page came from
 * @param now epoch ms
 * @returns `not-a-feed` when the page has no title, so is no post
 */
export function parsePost(html: string, url: string, now = Date.now()): Result<Entry> {
  const page = readPage(html, url);
  const article = readJsonLd(page.jsonLd);
  const publisher = beehiivPage(html);
  const headings = readHeadings(html);
  const site = plainText(escapeText(page.meta.get('og:site_name') ?? ''));
  const heading = (text: string | undefined) => ({ text, isHeading: true });
  const other = (text: string | null | undefined) => ({ text: text ?? undefined, isHeading: false });
  const title = chooseTitle(
    [
      ...[heading(publisher.title), other(page.meta.get('og:title')), ...article.headlines.map(other)],
      ...[...headings.own.map(heading), ...headings.loose.map(other)],
      ...[other(page.title), ...headings.mastheads.map(other)],
    ],
    [site, ...article.publishers, page.meta.get('application-name') ?? ''],
    headings.mastheads,
  );
  if (title === '') return failed('not-a-feed');
  const dates = [...article.dates, ...dateNames.map((name) => page.meta.get(name) ?? '')];
  const source = makeSource(
    {
      title: escapeText(title),
      description: '',
      content: publisher.html ?? headings.body ?? html,
      publication: (article.publishers[0] ?? site) || null,
      url: addressOf(page.links, page.meta.get('og:url'), page.base, url),
      base: page.base,
      published: firstPlausible(dates, now),
    },
    now,
  );
  const description = page.meta.get('og:description') ?? page.meta.get('description') ?? '';
  const subtitle = publisher.subtitle ?? (plainText(escapeText(description)) || null);
  const isForPayers = article.isForPayers || undefined;
  return { ok: true, value: { guid: null, source: { ...source, subtitle, isForPayers } } };
}

function addressOf(
  links: ReturnType<typeof readPage>['links'],
  openGraph: string | undefined,
  base: string,
  url: string,
): string | null {
  const canonical = links.find(({ rel }) => rel.includes('canonical'))?.href ?? openGraph;
  return (canonical ? cleanUrl(canonical, base) : null) ?? cleanUrl(url);
}

/** Attributes and JSON are text already: a "<" in them is no markup. Entities in JSON-LD are decoded all the same. */
function escapeText(text: string): string {
  return text.replaceAll('<', '&lt;');
}
