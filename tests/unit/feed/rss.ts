/** An RSS feed around the given channel content, for tests. */
export function rss(content: string): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Letter</title><link>https://news.example.org/</link>${content}</channel></rss>`;
}
