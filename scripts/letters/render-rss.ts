/** An entry of a feed; what is absent is left out of it. */
export interface RssItem {
  title?: string;
  guid?: string;
  link?: string;
  /** Epoch ms. */
  at?: number;
  html: string;
}

/** A feed as most publishers write it, newest first as given. */
export function renderRss(title: string, items: readonly RssItem[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escapeText(title)}</title>
${items.map(renderItem).join('\n')}
</channel></rss>
`;
}

function renderItem({ title, guid, link, at, html }: RssItem): string {
  const fields = [
    title === undefined ? '' : `<title>${escapeText(title)}</title>`,
    guid === undefined ? '' : `<guid isPermaLink="false">${escapeText(guid)}</guid>`,
    link === undefined ? '' : `<link>${escapeText(link)}</link>`,
    at === undefined ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`,
    `<content:encoded><![CDATA[${html}]]></content:encoded>`,
  ];
  return `<item>${fields.join('')}</item>`;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
