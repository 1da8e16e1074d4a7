import { finishViews } from '../../derived/finish-views.ts';
import type { FeedError } from '../../feed/types.ts';
import { afterFailedPage } from '../../schedule/after-failed-page.ts';
import { findBackfill, updateBackfill } from '../../store/backfills.ts';
import { commitCheck } from '../../store/commit-check.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { BackfillPage, BackfillRow } from '../../store/types.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { readArchivePage } from './read-archive-page.ts';

/** Chrome's shortest alarm, and a pace no server minds. */
const pageEveryMs = 30_000;
/** A page that the worker died on this often is passed over. */
const mostTries = 5;

/**
 * Reads the next page of an archive if its time has come. Its place in the queue is given up only when what it holds is
 * stored: a worker that dies on the way asks for it again.
 */
export async function readNextPage(newsletterId: string, now = Date.now()): Promise<void> {
  const row = await findBackfill(newsletterId);
  const page = row?.queue[0];
  if (!row || !page || row.state !== 'running' || row.nextAt > now) return;
  if (row.tries >= mostTries) return await settle(newsletterId, { queue: row.queue.slice(1) });
  // Before the request: see claimSlot in check-newsletter.ts.
  await updateBackfill(newsletterId, { nextAt: now + pageEveryMs, tries: row.tries + 1 });
  await ensureAlarm();
  const asked = (await findNewsletter(newsletterId))?.source ?? null;
  const read = await readArchivePage(newsletterId, page);
  if (!read.ok) return await settleFailure(row, read.error);
  const { found } = read.value;
  const pages = read.value.pages.filter(({ url }) => !row.queue.some((queued) => queued.url === url));
  const stored = await commitCheck({ newsletterId, asked, found, asArchive: true, now: Date.now() });
  // Removed, or read from elsewhere by now: what was found is nobody's.
  if (stored === undefined) return;
  await finishViews();
  const queue = [...row.queue.slice(1), ...pages].sort((a, b) => orderOf(a.kind) - orderOf(b.kind));
  const total = row.total + pages.filter(({ kind }) => kind === 'post').length;
  await settle(newsletterId, { queue, total, added: row.added + found.length });
}

const orderOf = (kind: BackfillPage['kind']) => (kind === 'post' ? 1 : 0);

/** A state the person chose meanwhile stays: only an empty queue changes it. */
async function settle(newsletterId: string, change: Partial<BackfillRow>): Promise<void> {
  const ended = change.queue?.length === 0 ? { state: 'done' as const } : {};
  await updateBackfill(newsletterId, { ...change, ...ended, tries: 0, error: null });
  await ensureAlarm();
}

async function settleFailure(row: BackfillRow, error: FeedError): Promise<void> {
  const change = afterFailedPage(row, error, Date.now());
  if (!change) return await settle(row.newsletterId, { queue: row.queue.slice(1) });
  await updateBackfill(row.newsletterId, change);
  await ensureAlarm();
}
