import { cleanUrl } from '../../address/clean-url.ts';
import { cutElements } from '../../text/cut-element.ts';
import { parsePublished } from '../../text/parse-published.ts';
import { plainText } from '../../text/plain-text.ts';
import { makeSource } from '../make-source.ts';
import { failed } from '../request/failed.ts';
import type { Entry, Result } from '../types.ts';
import { beehiivPage } from './beehiiv-page.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readPage } from './read-page.ts';

/**
 * A post's web page as an entry. What the publisher's markup says goes before Open Graph and JSON-LD, whose headline
 * may be cut.
 *
 * @param url address the page came from
 * @param now epoch ms
 * @returns `not-a-feed` when the page has no title, so is no post
 */
export function parsePost(html: string, url: string, now = Date.now()): Result<Entry> {
  const page = readPage(html, url);
  const article = readJsonLd(page.jsonLd);
  const publisher = beehiivPage(html);
  // The body of the letter is looked for in this order.
  const [h1 = '', ...bodies] = cutElements(
    html,
    ['h1', 'article', 'main', 'body'].map((tag) => (name: string) => name === tag),
  );
  const heading = plainText(h1);
  const title =
    publisher.title || page.meta.get('og:title') || article?.headline || heading || page.title || '';
  if (title === '') return failed('not-a-feed');
  const date = article?.datePublished ?? page.meta.get('article:published_time') ?? '';
  const source = makeSource(
    {
      title: escapeText(title),
      description: '',
      content: publisher.html ?? bodies.find((inner) => inner !== undefined) ?? html,
      publication: plainText(escapeText(article?.publisher ?? page.meta.get('og:site_name') ?? '')) || null,
      url: addressOf(page.links, page.meta.get('og:url'), page.base, url),
      base: page.base,
      published: parsePublished(date),
    },
    now,
  );
  const description = page.meta.get('og:description') ?? page.meta.get('description') ?? '';
  const subtitle = publisher.subtitle ?? (plainText(escapeText(description)) || null);
  return { ok: true, value: { guid: null, source: { ...source, subtitle } } };
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
