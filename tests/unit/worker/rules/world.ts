import 'fake-indexeddb/auto';
import '../../view/english.ts';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newsletter } from '../../../../utils/newsletter.ts';
import { database } from '../../../../utils/store/database.ts';
import { listRecentIssues } from '../../../../utils/store/issues.ts';
import { ensureNewsletter, findNewsletter, newNewsletter } from '../../../../utils/store/newsletters.ts';
import type { CheckRecord, NewsletterRow } from '../../../../utils/store/types.ts';
import { checkNewsletter } from '../../../../utils/worker/check/check-newsletter.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';

/** A request as the network sees it. */
export interface Seen {
  at: number;
  url: string;
  headers: Headers;
  cache: RequestCache | undefined;
}

export interface World {
  requests: Seen[];
  /** Ids of notifications, one for each time one was shown. */
  notices: string[];
  /** Titles by id. */
  told: Map<string, string>;
  badge: string;
  /** Hosts the person has taken back. */
  revoked: Set<string>;
  /** What the network answers; a rejected promise for "nobody there". */
  answer: (request: Seen) => Response | Promise<Response>;
  /** Called before whatever the worker does to the outside; a promise that never ends is its death. */
  step: (what: 'fetch' | 'badge' | 'notify' | 'told' | 'storage') => Promise<void> | undefined;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Thursday 22 October 2026, 09:00 in New York. */
export const thursday = Date.UTC(2026, 9, 22, 13);
export const home = newsletter.homePage;
export const feedUrl = `${home}/feed`;

/**
 * The whole worker in node: its own code on an IndexedDB in memory, with a browser, a network and a clock that are the
 * test's. Afresh at each call.
 */
export async function makeWorld(): Promise<World> {
  const world: World = {
    requests: [],
    notices: [],
    told: new Map(),
    step: () => undefined,
    badge: '',
    revoked: new Set(),
    answer: () => new Response(null, { status: 404 }),
  };
  vi.useFakeTimers({ toFake: ['Date'], now: thursday });
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        await world.step('badge');
        world.badge = text;
      },
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        !origins.some((origin) => world.revoked.has(new URL(origin).host)),
    },
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { title }: { title: string }) => {
      await world.step('notify');
      world.notices.push(id);
      world.told.set(id, title);
      await world.step('told');
    },
  });
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const seen = { at: Date.now(), url: input, headers: new Headers(init.headers), cache: init.cache };
    world.requests.push(seen);
    await world.step('fetch');
    return await world.answer(seen);
  });
  await Promise.all(database.tables.map((table) => table.clear()));
  return world;
}

export async function readRow(id = newsletter.id): Promise<NewsletterRow> {
  const row = await findNewsletter(id);
  if (!row) throw new Error('The newsletter is not in the database yet.');
  return row;
}

/** Sleeps until the next check is due (at most `latest`) and wakes the worker as the alarm does. */
export async function nextCheck(): Promise<CheckRecord | undefined> {
  const row = await findNewsletter(newsletter.id);
  if (row) vi.setSystemTime(Math.max(Date.now(), row.nextCheckAt));
  await resumeWork();
  return (await readRow()).checks.at(-1);
}

export const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** The answer of a feed to a request, conditional if it is; `etag` null for a server without validators. */
export function feedAnswer(request: Seen, body: string, etag: string | null = `"${body.length}"`): Response {
  const isKnown = etag !== null && request.headers.get('if-none-match') === etag;
  const headers = { 'content-type': 'application/rss+xml', ...(etag === null ? {} : { etag }) };
  return new Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers });
}

export interface Item {
  title: string;
  at?: number | string | null;
  guid?: string | null;
  link?: string | null;
  body?: string;
}

/** An RSS feed of items; guid and link are made from the title unless told, null leaves them out. */
export function feedOf(items: readonly Item[], channel = ''): string {
  const rendered = items.map(({ title, at = thursday, guid, link, body = `About ${title}.` }) => {
    const url = `${home}/p/${title.toLowerCase().replace(/\W+/g, '-')}`;
    const date = typeof at === 'number' ? new Date(at).toUTCString() : at;
    return [
      `<item><title>${title}</title><description>${body}</description>`,
      guid === null ? '' : `<guid>${guid ?? url}</guid>`,
      link === null ? '' : `<link>${link ?? url}</link>`,
      date === null ? '' : `<pubDate>${date}</pubDate>`,
      '</item>',
    ].join('');
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Letter</title>${channel}${rendered.join('')}</channel></rss>`;
}

export const homePage = () =>
  new Response(
    `<!doctype html><title>The Letter</title><link rel="alternate" type="application/rss+xml" href="${feedUrl}">`,
    { headers: { 'content-type': 'text/html' } },
  );

/** Serves the home page and, at /feed, what `feed` gives. */
export function serveFeed(world: World, feed: (request: Seen) => Response | Promise<Response>): void {
  world.answer = (request) => (request.url === feedUrl ? feed(request) : homePage());
}

/** "Check now". */
export const askNow = async (id = newsletter.id) => await checkNewsletter(id, 'asked');

/** The issues known, newest first. */
export const listIssues = async (id = newsletter.id) => await listRecentIssues(id, 100_000);

/** An answer that came after redirects to `url`. */
export function redirected(response: Response, url: string): Response {
  return Object.defineProperty(response, 'url', { value: url });
}

/** Subscribes to another newsletter, due now. */
export async function subscribe(id: string, url: string): Promise<void> {
  await ensureNewsletter({ ...newNewsletter(id, id, url), source: { kind: 'feed', url } });
}

export const xml = (body: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/rss+xml', ...headers } });

export const htmlPage = (text = 'Sign in to Wi-Fi') =>
  new Response(`<!doctype html><title>${text}</title><p>${text}`, {
    headers: { 'content-type': 'text/html', etag: '"portal"' },
  });
