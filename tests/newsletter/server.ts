import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest, type Site } from './answer-request.ts';
import { type Desk, makeDesk } from './make-desk.ts';
import { makeFileStore } from './make-file-store.ts';
import { makePress, type Press } from './make-press.ts';
import { renamePublication } from './rename-publication.ts';
import type { RecordedRequest } from './types.ts';

export interface NewsletterOptions {
  /** 0, the default, for any free port. */
  port?: number;
  /** A feed file to serve as it is. */
  feedFile?: string;
  /** Whether the home page names the feed; true unless told. */
  withFeedLink?: boolean;
  /** What it calls itself; a second newsletter needs another name than the first. */
  name?: string;
  /** How many of the newest issues the feed holds; all unless told. */
  feedLength?: number;
  /** How many issues are out at the start; 8 unless told. */
  published?: number;
  now?: () => number;
  /** How long the links to guides are valid; seven days unless told. */
  linkLifeMs?: number;
}

export interface SampleNewsletter
  extends Pick<Press, 'publish' | 'edit' | 'remove'>,
    Pick<Desk, 'answer' | 'hold' | 'release' | 'nextRequest'> {
  readonly origin: string;
  readonly feedUrl: string;
  /** Those that are out, newest first. */
  readonly issues: Press['issues'];
  /** Closes the listening socket and all connections. */
  goOffline(): Promise<void>;
  /** Listens again, on the same port. */
  goOnline(): Promise<void>;
  /** Links signed so far answer 403 like Amazon S3; feed and pages rendered from now on carry new ones. */
  expireLinks(): void;
  readonly requests: readonly RecordedRequest[];
  clearRequests(): void;
  close(): Promise<void>;
}

/** Starts the sample newsletter on 127.0.0.1: a web site, a feed and signed files, as beehiiv hosts them. */
export async function startNewsletter(options: NewsletterOptions = {}): Promise<SampleNewsletter> {
  const { port = 0, feedFile, withFeedLink = true, published = 8, now = Date.now, linkLifeMs } = options;
  const { name, feedLength } = options;
  const press = makePress(published, now);
  const files = makeFileStore(now, linkLifeMs === undefined ? undefined : Math.ceil(linkLifeMs / 1000));
  const site: Site = { press, files, origin: 'http://127.0.0.1', feedFile, feedLength, withFeedLink };
  const desk = makeDesk(async (path) => renamePublication(await answerRequest(path, site), name), now);

  const server = createServer((request, response) => {
    desk.receive(request, response).catch((error: Error) => response.destroy(error));
  });
  const listen = async (on: number) => {
    server.listen(on, '127.0.0.1');
    await once(server, 'listening');
  };
  const stopListening = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };

  await listen(port);
  const address = server.address() as AddressInfo;
  site.origin = `http://127.0.0.1:${address.port}`;

  return {
    origin: site.origin,
    feedUrl: `${site.origin}/feed`,
    get issues() {
      return press.issues;
    },
    publish: press.publish,
    edit: press.edit,
    remove: press.remove,
    goOffline: stopListening,
    goOnline: async () => {
      if (!server.listening) await listen(address.port);
    },
    answer: desk.answer,
    hold: desk.hold,
    release: desk.release,
    expireLinks: files.expireLinks,
    requests: desk.requests,
    clearRequests() {
      desk.requests.length = 0;
    },
    nextRequest: desk.nextRequest,
    close: async () => {
      desk.release();
      await stopListening();
    },
  };
}
