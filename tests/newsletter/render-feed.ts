import { escapeHtml } from './escape-html.ts';
import { publication } from './publication.ts';
import { renderBlocksAsFeed } from './render-blocks-as-feed.ts';
import type { RenderContext, SampleIssue } from './types.ts';

const tableStyle =
  '<style> .bh__table, .bh__table_header, .bh__table_cell { border: 1px solid #C0C0C0; } .bh__table_cell { padding: 5px; background-color: #FFFFFF; } </style>';
const footer =
  '<div class=\'beehiiv__footer\'><br class=\'beehiiv__footer__break\'><hr class=\'beehiiv__footer__line\'><a target="_blank" class="beehiiv__footer_link" style="text-align: center;" href="https://www.beehiiv.com/?utm_medium=post_rss">Powered by beehiiv</a></div>';

/**
 * The RSS feed of the issues, as beehiiv writes it.
 *
 * @param changedAt epoch ms of the last change to what is out
 * @see https://www.rssboard.org/rss-specification
 */
export function renderFeed(
  issues: readonly SampleIssue[],
  changedAt: number,
  context: RenderContext,
): string {
  const newest = issues[0]?.publishedAt ?? changedAt;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0">
  <channel>
    <title>${publication.name}</title>
    <description>${publication.tagline}</description>
    <link>${context.origin}/</link>
    <atom:link href="${context.origin}/feed" rel="self"/>
    <lastBuildDate>${rssDate(changedAt)}</lastBuildDate>
    <pubDate>${rssDate(newest)}</pubDate>
    <generator>beehiiv</generator>
    <language>en-us</language>
${issues.map((issue) => renderItem(issue, context)).join('\n')}
  </channel>
</rss>
`;
}

function renderItem(issue: SampleIssue, context: RenderContext): string {
  const url = `${context.origin}/p/${issue.slug}`;
  const publishedAt = issue.publishedAt ?? 0;
  const body = renderBlocksAsFeed(issue.body, context);
  return `    <item>
      <title>${escapeHtml(issue.title)}</title>
      <description>${escapeHtml(issue.subtitle ?? '')}</description>
      <enclosure url="${context.origin}/images/cover.png" length="120" type="image/png"/>
      <link>${url}</link>
      <guid isPermaLink="true">${url}</guid>
      <pubDate>${rssDate(publishedAt)}</pubDate>
      <atom:published>${new Date(publishedAt).toISOString()}</atom:published>
      <dc:creator>${publication.publisher}</dc:creator>
      <content:encoded><![CDATA[<div class='beehiiv'>${tableStyle}<div class='beehiiv__body'>${body}</div>${footer}</div>]]></content:encoded>
    </item>`;
}

const rssDate = (at: number) => new Date(at).toUTCString().replace('GMT', '+0000');
