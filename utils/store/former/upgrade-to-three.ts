import type { Table, Transaction } from 'dexie';
import { fromFormerRows, sortFormerRows } from '../../identity/from-former-rows.ts';
import { stateOf } from '../fold-readings.ts';
import type { GuideRow, LedgerRow, PublishTime } from '../types.ts';
import { withChunks } from '../with-chunks.ts';
import { formerIssue } from './former-issue.ts';
import { formerReading } from './former-reading.ts';
import { formerSubscription } from './former-subscription.ts';
import type { FormerIssueRow, FormerNewsletterRow, FormerReading } from './types.ts';

const dayMs = 24 * 60 * 60_000;
/** Rows in memory at a time: bodies are tens of kilobytes. */
const atATime = 200;

/**
 * The first step from the databases of versions 1 and 2: newsletters are cut into what was chosen and where checking stands,
 * issues into list row and body, and the ledger is set aside. Read states become what the ledger says. What cannot be cut is left
 * out, so that all else opens: an issue can be fetched again. It may run twice.
 */
export async function upgradeToThree(transaction: Transaction): Promise<void> {
  const now = Date.now();
  const table = (name: string) => transaction.table(name);
  for (const row of (await table('newsletters').toArray()) as FormerNewsletterRow[]) {
    if ('addressKey' in row) continue;
    const cut = attempt(() => formerSubscription(row));
    if (!cut) {
      await table('newsletters').delete(row.id);
      continue;
    }
    const { subscription, state, checks } = cut;
    await table('newsletters').put(subscription);
    await table('checkStates').put(state);
    await table('checks').bulkPut(checks);
  }
  const former = await readFormer(table('ledger'));
  await table('formerLedger').bulkPut(former);
  const rows = fromFormerRows(former);
  const readings = new Map(former.map(({ issueId }, at) => [issueId, rows[at]]));
  const taken = new Set(rows.map((row) => `${row.newsletterId} ${row.identity}`));
  const unread = new Set<string>();
  const published = new Map<string, PublishTime[]>();
  for (const ids of inParts((await table('issues').toCollection().primaryKeys()) as string[])) {
    const found = (await table('issues').bulkGet(ids)) as FormerIssueRow[];
    for (const row of found) if ('identity' in row) taken.add(`${row.newsletterId} ${row.identity}`);
    const toCut = found.filter((row) => !('identity' in row));
    const cut = toCut.flatMap((row) => attempt(() => formerIssue(row, readings.get(row.id), taken)) ?? []);
    const known = new Map(cut.map(({ issue }) => [issue.id, issue]));
    // Those cut in an earlier run have their new `unread` already.
    const kept = found.flatMap((row) => known.get(row.id) ?? ('identity' in row ? row : []));
    for (const row of kept) {
      if (row.unread) unread.add(row.id);
      const isDayOnly = row.publishedAt % dayMs === 0;
      const times = published.get(row.newsletterId) ?? [];
      published.set(row.newsletterId, times);
      times.push({ publishedAt: row.publishedAt, isDayOnly });
    }
    await table('issueBodies').bulkPut(cut.map(({ body }) => body));
    await table('issues').bulkPut(cut.map(({ issue }) => issue));
    await table('issues').bulkDelete(toCut.flatMap(({ id }) => (known.has(id) ? [] : id)));
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
  const former = await readFormer(table('formerLedger'));
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

async function readFormer(table: Table): Promise<FormerReading[]> {
  return sortFormerRows(((await table.toArray()) as FormerReading[]).flatMap(formerReading));
}

/** What is there is not always what was written: what comes of a row, none where it breaks. */
function attempt<T>(cut: () => T): T | undefined {
  try {
    return cut();
  } catch {
    return undefined;
  }
}

function* inParts<T>(values: readonly T[]): Generator<T[]> {
  for (let at = 0; at < values.length; at += atATime) yield values.slice(at, at + atATime);
}
