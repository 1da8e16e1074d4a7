import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { renderHostileFeed } from './render-hostile.ts';
import type { HostileRow } from './types.ts';

export interface HostileServer {
  /** Paths that were asked for and that no newsletter names: a row had an effect. */
  readonly traces: readonly string[];
  feedUrl(place: number): string;
  /** Each newsletter's second issue is out from now on. */
  publish(): void;
  close(): Promise<void>;
}

const pdf = '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n9\n%%EOF\n';

/**
 * Serves each row as a newsletter of its own, and a harmless one as the home newsletter.
 *
 * @param rows asked for when a feed is, so that they may name the server's origin
 */
export async function startHostileServer(port: number, rows: readonly HostileRow[]): Promise<HostileServer> {
  const origin = `http://127.0.0.1:${port}`;
  const traces: string[] = [];
  const startedAt = Date.now();
  let issues: 1 | 2 = 1;

  function answer(path: string, response: ServerResponse): void {
    const send = (type: string, body: string) => response.setHeader('content-type', type).end(body);
    const [, number, file] = /^\/letters\/(\d+)\/(feed|first\.pdf|second\.pdf)$/.exec(path) ?? [];
    const row = rows[Number(number ?? Number.NaN)];
    if (row && file === 'feed') {
      const body = renderHostileFeed(row, `${origin}/letters/${number}`, issues, startedAt);
      return void send('application/rss+xml', body);
    }
    if (row) return void send('application/pdf', pdf);
    if (path === '/feed') {
      const home: HostileRow = { name: 'home', html: 'Plain words' };
      return void send('application/rss+xml', renderHostileFeed(home, `${origin}/home`, 1, startedAt));
    }
    if (path === '/') {
      const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
      return void send('text/html', `<!doctype html><title>Home</title>${link}`);
    }
    if (path.startsWith('/trace/')) traces.push(path);
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => answer(request.url ?? '/', response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    traces,
    feedUrl: (place) => `${origin}/letters/${place}/feed`,
    publish: () => {
      issues = 2;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
