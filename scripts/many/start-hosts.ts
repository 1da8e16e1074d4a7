import { once } from 'node:events';
import { createServer } from 'node:http';
import { renderRss } from '../letters/render-rss.ts';

export interface Hosts {
  /** Numbers of the hosts whose feed was asked for, each once, in the order of their first request. */
  readonly asked: readonly number[];
  close(): Promise<void>;
}

const day = 24 * 60 * 60_000;

/** One server on 127.0.0.1 that is many: each host `nN.localhost` has a feed of three issues, and so has the bare address. */
export async function startHosts(port: number): Promise<Hosts> {
  const asked = new Set<number>();
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    if (request.url !== '/feed') {
      response.setHeader('content-type', 'text/html');
      const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
      return response.end(`<!doctype html><title>${host}</title>${link}`);
    }
    const number = /^n(\d+)\.localhost:/.exec(host)?.[1];
    if (number !== undefined) asked.add(Number(number));
    response.setHeader('content-type', 'application/rss+xml');
    const items = [1, 2, 3].map((age) => ({
      ...{ title: `Issue ${age} of ${host}`, guid: `http://${host}/p/issue-${age}-weekly` },
      ...{ link: `http://${host}/p/issue-${age}-weekly`, at: Date.now() - age * 7 * day },
      html: `<p>The words of issue ${age} of ${host}, which are those of no other.</p>`,
    }));
    response.end(renderRss(host, items));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    get asked() {
      return [...asked];
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
