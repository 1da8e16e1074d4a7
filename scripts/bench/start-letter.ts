import { once } from 'node:events';
import { createServer } from 'node:http';
import { newsletter } from '../../utils/newsletter.ts';
import { renderRss } from '../letters/render-rss.ts';
import type { PlannedIssue } from './plan-store.ts';

export interface Letter {
  /** Puts one more issue out, dated now. */
  publish(): void;
  close(): Promise<void>;
}

const feedLength = 10;

/** The home letter of the bench on 127.0.0.1: its feed always holds ten issues, and has an ETag; a page for each issue. */
export async function startLetter(
  port: number,
  issues: readonly PlannedIssue[],
  html: string,
): Promise<Letter> {
  const origin = `http://127.0.0.1:${port}`;
  let out = issues.slice(0, feedLength);
  let published = 0;

  const server = createServer((request, response) => {
    if (request.url !== '/feed') {
      response.setHeader('content-type', 'text/html');
      return response.end(
        `<!doctype html><title>A letter</title><link rel="alternate" type="application/rss+xml" href="/feed">`,
      );
    }
    const etag = `"${published}"`;
    response.setHeader('etag', etag);
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    const items = out.map(({ slug, title, publishedAt }) => ({
      ...{ title, guid: `${origin}/p/${slug}`, link: `${origin}/p/${slug}`, at: publishedAt },
      // As in the database: the text is each issue's own.
      html: slug === issues[0]?.slug ? html : html.replace(/>([^<>]{20,})</g, `>(${slug}) $1<`),
    }));
    response.end(renderRss(newsletter.name, items));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    publish() {
      published += 1;
      const slug = `new-${published}-weekly`;
      const news = { newsletterId: 'home', slug, title: `New issue ${published}: Hands`, hasGuide: false };
      out = [{ ...news, publishedAt: Date.now() }, ...out].slice(0, feedLength);
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
