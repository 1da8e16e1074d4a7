import { escapeHtml } from './escape-html.ts';
import { publication } from './publication.ts';
import { renderBlocksAsPage } from './render-blocks-as-page.ts';
import { renderPage } from './render-page.ts';
import type { RenderContext, SampleIssue } from './types.ts';

/** The web page of one issue: metadata, header, article. */
export function renderPostPage(issue: SampleIssue, context: RenderContext): string {
  const title = escapeHtml(issue.title);
  const subtitle = escapeHtml(issue.subtitle ?? '');
  const url = `${context.origin}/p/${issue.slug}`;
  return renderPage({
    head: `<title>${title}</title>
<meta name="description" content="${subtitle}"><meta property="og:title" content="${title}"><meta property="og:description" content="${subtitle}"><meta property="og:type" content="article"><meta property="og:site_name" content="${publication.name}"><meta property="og:url" content="${url}"><link rel="canonical" href="${url}">
<script type="application/ld+json">${jsonLd(issue)}</script>`,
    body: `<div class="rendered-post"><div id="web-header"><h1>${title}</h1>${subtitle && `<h2>${subtitle}</h2>`}</div><div id="content-blocks">${renderBlocksAsPage(issue.body, context)}</div></div>
<section><h3>Reply</h3><p>or to participate.</p></section>`,
  });
}

/** @see https://schema.org/NewsArticle */
function jsonLd({ title, publishedAt }: SampleIssue): string {
  const date = new Date(publishedAt ?? 0).toISOString();
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: date,
    dateModified: date,
    author: { '@type': 'Organization', name: publication.publisher },
    publisher: { '@type': 'Organization', name: publication.name },
  };
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}
