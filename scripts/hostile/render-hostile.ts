import { escapeText } from '../../utils/text/escape-text.ts';
import type { HostileRow } from './types.ts';

const day = 24 * 60 * 60_000;
const xml = (text: string) => escapeText(text).replaceAll('"', '&quot;');

/**
 * A row's newsletter: the markup is its name, and title, description, author, content and guide of each issue. In the first issue
 * as markup, in the second, which is newer, as text that reads like markup.
 *
 * @param base address of the newsletter, without a slash at the end
 * @param issues how many of the two are out
 */
export function renderHostileFeed({ html }: HostileRow, base: string, issues: 1 | 2, now: number): string {
  const items = [renderItem(html, `${base}/first`, now - 9 * day)];
  if (issues === 2) items.unshift(renderItem(escapeText(html), `${base}/second`, now));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${xml(escapeText(html))}</title><description>${xml(html)}</description>
${items.join('\n')}
</channel></rss>`;
}

function renderItem(markup: string, link: string, at: number): string {
  const file = `${link}.pdf`;
  const body = [
    `<p>The words of this issue, which are those of no other: ${link}.</p>`,
    `<h2>Free guide</h2><p><a href="${file}" download="${xml(markup)}.pdf">Download the guide ${markup}</a></p>`,
    markup,
  ].join('\n');
  return [
    `<item><title>${xml(`Issue ${markup}`)}</title><link>${link}</link><guid>${link}</guid>`,
    `<pubDate>${new Date(at).toUTCString()}</pubDate><author>${xml(markup)}</author><dc:creator>${xml(markup)}</dc:creator>`,
    `<description>${xml(markup)}</description><content:encoded>${xml(body)}</content:encoded></item>`,
  ].join('\n');
}

/** The rows as a list of newsletters from another reader, each named by its markup. */
export function renderHostileOpml(rows: readonly HostileRow[], origin: string): string {
  const outlines = rows.map(({ html }, place) => {
    const address = `${origin}/listed/${place}/feed`;
    return `<outline type="rss" text="${xml(html)}" title="${xml(html)}" description="${xml(html)}" xmlUrl="${address}"/>`;
  });
  return `<opml version="2.0"><head><title>${xml(rows[0]?.html ?? '')}</title></head><body>${outlines.join('\n')}</body></opml>`;
}
