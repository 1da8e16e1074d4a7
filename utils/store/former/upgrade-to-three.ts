import type { Transaction } from 'dexie';
import { fromFormerRows, sortFormerRows } from '../../identity/from-former-rows.ts';
import { stateOf } from '../fold-readings.ts';
import type { GuideRow, LedgerRow, PublishTime } from '../types.ts';
import { withChunks } from '../with-chunks.ts';
import { formerIssue } from './former-issue.ts';
import { formerSubscription } from './former-subscription.ts';
import type { FormerIssueRow, FormerNewsletterRow, FormerReading } from './types.ts';

const dayMs = 24 * 60 * 60_000;
/** Rows in memory at a time: bodies are tens of kilobytes. */
const atATime = 200;

/**
 * The first step from the databases of versions 1 and 2: newsletters are cut into what was chosen and where checking stands,
 * issues into list row and body, and the ledger is set aside. Read states become what the ledger says. It may run twice.
 */
export async function upgradeToThree(transaction: Transaction): Promise<void> {
  const now = Date.now();
  const table = (name: string) => transaction.table(name);
  for (const row of (await table('newsletters').toArray()) as FormerNewsletterRow[]) {
    if ('addressKey' in row) continue;
    const { subscription, state, checks } = formerSubscription(row);
    await table('newsletters').put(subscription);
    await table('checkStates').put(state);
    await table('checks').bulkPut(checks);
  }
  const former = sortFormerRows((await table('ledger').toArray()) as FormerReading[]);
  await table('formerLedger').bulkPut(former);
  const rows = fromFormerRows(former);
  const readings = new Map(former.map(({ issueId }, at) => [issueId, rows[at]]));
  const taken = new Set(rows.map((row) => `${row.newsletterId} ${row.identity}`));
  const unread = new Set<string>();
  const published = new Map<string, PublishTime[]>();
  for (const ids of inParts((await table('issues').toCollection().primaryKeys()) as string[])) {
    const found = (await table('issues').bulkGet(ids)) as FormerIssueRow[];
    for (const row of found) if ('identity' in row) taken.add(`${row.newsletterId} ${row.identity}`);
    const cut = found
      .filter((row) => !('identity' in row))
      .map((row) => formerIssue(row, readings.get(row.id), taken));
    // Those cut in an earlier run have their new `unread` already.
    const known = new Map(cut.map(({ issue }) => [issue.id, issue.unread]));
    for (const row of found) {
      if (known.get(row.id) ?? row.unread) unread.add(row.id);
      const isDayOnly = row.publishedAt % dayMs === 0;
      const times = published.get(row.newsletterId) ?? [];
      published.set(row.newsletterId, times);
      times.push({ publishedAt: row.publishedAt, isDayOnly });
    }
    await table('issueBodies').bulkPut(cut.map(({ body }) => body));
    await table('issues').bulkPut(cut.map(({ issue }) => issue));
  }
  for (const [id, times] of published) {
    const newestFirst = times.sort((a, b) => b.publishedAt - a.publishedAt).slice(0, 150);
    await table('checkStates').update(id, { published: newestFirst });
  }
  await table('guides')
    .toCollection()
    .modify((guide: GuideRow) => {
      guide.tryAt ??= guide.state !== 'saved' && unread.has(guide.issueId) ? now : null;
      guide.failedAt ??= null;
      guide.failures ??= 0;
    });
}

/** The second step: the ledger that was set aside is laid anew, by newsletter and identity. It may run twice. */
export async function upgradeLedger(transaction: Transaction): Promise<void> {
  const at = Date.now();
  const table = (name: string) => transaction.table(name);
  const former = sortFormerRows((await table('formerLedger').toArray()) as FormerReading[]);
  const stored = new Set((await table('issues').toCollection().primaryKeys()) as string[]);
  const rows = withChunks(
    fromFormerRows(former).map((row, place) => ({
      ...row,
      isOrphan: stored.has(former[place]?.issueId ?? '') ? 0 : 1,
    })),
  );
  const present = await table('ledger').bulkGet(rows.map((row) => [row.newsletterId, row.identity]));
  const added = rows.filter((_, place) => present[place] === undefined);
  await table('ledger').bulkPut(added);
  await table('readings').bulkAdd(added.map((row) => restored(row, at)));
}

const restored = (row: LedgerRow, at: number) => ({
  ...{ newsletterId: row.newsletterId, identity: row.identity, at },
  ...{ kind: 'restored', state: stateOf(row) },
});

function* inParts<T>(values: readonly T[]): Generator<T[]> {
  for (let at = 0; at < values.length; at += atATime) yield values.slice(at, at + atATime);
}
