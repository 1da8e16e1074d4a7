import 'fake-indexeddb/auto';
import '../../view/english.ts';
import { createHash, randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sourceKey } from '../../../../utils/address/source-key.ts';
import { languages } from '../../../../utils/issue/patterns/languages.ts';
import { packPatterns } from '../../../../utils/issue/patterns/pack-patterns.ts';
import { newsletter } from '../../../../utils/newsletter.ts';
import { listChecks } from '../../../../utils/store/check-states.ts';
import { database } from '../../../../utils/store/database.ts';
import * as issues from '../../../../utils/store/issues.ts';
import { ensureNewsletters, findNewsletter } from '../../../../utils/store/newsletters.ts';
import type { CheckRecord, Newsletter } from '../../../../utils/store/types.ts';
import { restoreText } from '../../../../utils/text/differences.ts';
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
  /** What each notification says, by id. */
  messages: Map<string, string>;
  badge: string;
  /** Bytes written to storage.local. */
  written: number;
  /** Hosts the person has taken back. */
  revoked: Set<string>;
  /** Match patterns the person has granted, beside what the manifest asks for. */
  granted: Set<string>;
  /** What the network answers; a rejected promise for "nobody there". */
  answer: (request: Seen) => Response | Promise<Response>;
  /** The file of the package with the patterns of other languages than English. */
  patterns: () => Response;
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

/** The browser's own, which the world's stands before. */
let storageSet: typeof fakeBrowser.storage.local.set | undefined;

/**
 * The whole worker in node: its own code on an IndexedDB in memory, with a browser, a network and a clock that are the
 * test's. Afresh at each call.
 */
export async function makeWorld(): Promise<World> {
  const world: World = {
    requests: [],
    notices: [],
    told: new Map(),
    messages: new Map(),
    step: () => undefined,
    badge: '',
    written: 0,
    revoked: new Set(),
    granted: new Set(),
    answer: () => new Response(null, { status: 404 }),
    patterns: () => new Response(packPatterns(languages)),
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
    contextMenus: { update: async () => undefined },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        !origins.some((origin) => world.revoked.has(new URL(origin).host)),
      getAll: async () => ({ origins: [...world.granted] }),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) world.granted.delete(origin);
      },
    },
  });
  fakeBrowser.runtime.getManifest = () => ({
    ...{ manifest_version: 3, name: 'Companion', version: '1' },
    host_permissions: newsletter.hosts.map(({ origin }) => `${origin}/*`),
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      await world.step('notify');
      world.notices.push(id);
      world.told.set(id, title);
      world.messages.set(id, message);
      await world.step('told');
    },
  });
  const { local } = fakeBrowser.storage;
  storageSet ??= local.set;
  Object.assign(local, {
    set: async (values: Record<string, unknown>) => {
      await world.step('storage');
      world.written += JSON.stringify(values).length;
      await (storageSet as (values: Record<string, unknown>) => Promise<void>).call(local, values);
    },
  });
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    if (input === fakeBrowser.runtime.getURL('/patterns.json')) return world.patterns();
    if (input === fakeBrowser.runtime.getURL('/entities.json')) return Response.json('38amp');
    const seen = { at: Date.now(), url: input, headers: new Headers(init.headers), cache: init.cache };
    world.requests.push(seen);
    await world.step('fetch');
    return await world.answer(seen);
  });
  // Node's own hashes in threads, whose answers come when they come: a worker that was stopped would wake to them.
  vi.stubGlobal('crypto', { randomUUID, subtle: { digest: digestAtOnce } });
  await Promise.all(database.tables.map((table) => table.clear()));
  return world;
}

async function digestAtOnce(_algorithm: 'SHA-256', data: BufferSource): Promise<ArrayBuffer> {
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
}

/** A newsletter with all that its checks left behind, oldest first. */
export async function readRow(id = newsletter.id): Promise<Newsletter & { checks: CheckRecord[] }> {
  const row = await findNewsletter(id);
  if (!row) throw new Error('The newsletter is not in the database yet.');
  return { ...row, checks: await listChecks(id) };
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

let edition = 0;

/** Serves a feed of these items from now on, under a validator of its own. */
export function publish(world: World, items: readonly Item[]): void {
  edition += 1;
  const etag = `"edition ${edition}"`;
  serveFeed(world, (request) => feedAnswer(request, feedOf(items), etag));
}

/** "Check now". */
export const askNow = async (id = newsletter.id) => await checkNewsletter(id, 'asked');

/** The issues known, newest first, each with its body. */
export async function listIssues(id = newsletter.id) {
  const rows = await issues.listIssues(id, 'all', 100_000);
  return await Promise.all(
    rows.map(async (row) => {
      const body = await issues.findIssueBody(row.id);
      if (!body) throw new Error('An issue has no body.');
      const { html, parts } = body;
      const revisions = body.revisions.map((one) => ({ ...one, html: restoreText(html, one) }));
      return {
        ...row,
        parts: { ...parts, title: row.title, url: row.url, summary: row.summary },
        html,
        revisions,
      };
    }),
  );
}

/** An answer that came after redirects to `url`. */
export function redirected(response: Response, url: string): Response {
  return Object.defineProperty(response, 'url', { value: url });
}

/** Subscribes to another newsletter, due now. */
export async function subscribe(id: string, url: string): Promise<void> {
  const row = { id, name: id, isNamed: true, address: url, addressKey: sourceKey(url), addedAt: 1 };
  await ensureNewsletters([
    { row: { ...row, pausedAt: null, isMuted: false, removedAt: null }, source: { kind: 'feed', url } },
  ]);
}

export const xml = (body: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/rss+xml', ...headers } });

export const htmlPage = (text = 'Sign in to Wi-Fi') =>
  new Response(`<!doctype html><title>${text}</title><p>${text}`, {
    headers: { 'content-type': 'text/html', etag: '"portal"' },
  });
