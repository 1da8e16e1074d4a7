import type { FeedError } from '../feed/types.ts';
import { findBackfill, updateBackfill } from '../store/backfills.ts';
import { commitCheck } from '../store/commit-check.ts';
import { findNewsletter, updateNewsletter } from '../store/newsletters.ts';
import type { BackfillRow, NewsletterRow } from '../store/types.ts';
import { ensureAlarm } from './ensure-alarm.ts';
import { readArchivePage } from './read-archive-page.ts';

/** Chrome's shortest alarm, and a pace no server minds. */
const pageEveryMs = 30_000;
const retryAfterMs = 15 * 60_000;
/** A page that fails this often, or that the worker died on this often, is passed over. */
const mostTries = 4;

/**
 * Reads the next page of an archive if its time has come. Its place in the queue is given up only when what it holds is
 * stored: a worker that dies on the way asks for it again.
 */
export async function readNextPage(newsletterId: string, now = Date.now()): Promise<void> {
  const row = await findBackfill(newsletterId);
  const newsletter = await findNewsletter(newsletterId);
  const page = row?.queue[0];
  if (!row || !newsletter || !page || row.state !== 'running' || row.nextAt > now) return;
  const { embargo } = newsletter;
  if (embargo && embargo.until > now && embargo.host === URL.parse(page.url)?.host) {
    await updateBackfill(newsletterId, { nextAt: embargo.until });
    return await ensureAlarm();
  }
  // Before the request: see claimSlot in check-newsletter.ts.
  await updateBackfill(newsletterId, { nextAt: now + pageEveryMs, tries: row.tries + 1 });
  await ensureAlarm();
  const read = await readArchivePage(newsletterId, page);
  if (!read.ok) return await settleFailure(row, newsletter, read.error);
  const { found, pages } = read.value;
  await commitCheck({ newsletterId, found, asArchive: true, change: () => ({}), now: Date.now() });
  const queue = [...row.queue.slice(1), ...pages].sort((a, b) => orderOf(a.kind) - orderOf(b.kind));
  const total = row.total + pages.filter(({ kind }) => kind === 'post').length;
  await settle(newsletterId, { queue, total, added: row.added + found.length });
}

const orderOf = (kind: 'sitemap' | 'post') => (kind === 'sitemap' ? 0 : 1);

/** A state the person chose meanwhile stays: only an empty queue changes it. */
async function settle(newsletterId: string, change: Partial<BackfillRow>): Promise<void> {
  const ended = change.queue?.length === 0 ? { state: 'done' as const } : {};
  await updateBackfill(newsletterId, { ...change, ...ended, tries: 0, error: null });
  await ensureAlarm();
}

/** One post that is gone or unreadable is passed over; a list that is, or a missing permission, ends the backfill. */
async function settleFailure(row: BackfillRow, newsletter: NewsletterRow, error: FeedError): Promise<void> {
  const { newsletterId } = row;
  const [page, ...rest] = row.queue;
  const passes = ['offline', 'timeout', 'server', 'wait', 'blocked'].includes(error.kind);
  if (error.retryAt !== null && page) {
    const embargo = { host: new URL(page.url).host, until: error.retryAt };
    await updateNewsletter(newsletter.id, { embargo });
  }
  if (passes && row.tries + 1 < mostTries) {
    const nextAt = error.retryAt ?? Date.now() + retryAfterMs;
    await updateBackfill(newsletterId, { nextAt, error });
    return await ensureAlarm();
  }
  if (page?.kind === 'sitemap' || error.kind === 'no-permission' || passes) {
    return await updateBackfill(newsletterId, { state: 'failed', error, tries: 0 });
  }
  await settle(newsletterId, { queue: rest });
}
