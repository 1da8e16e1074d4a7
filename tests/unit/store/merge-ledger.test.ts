import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mirrorRows } from '../../../utils/backup/mirror-rows.ts';
import { mirrorSubscription } from '../../../utils/backup/mirror-subscription.ts';
import { keepRecords } from '../../../utils/backup/records/keep-records.ts';
import { readingId } from '../../../utils/backup/records/reading-record.ts';
import { restoreLost } from '../../../utils/backup/restore-lost.ts';
import { database } from '../../../utils/store/database.ts';
import { recordReading, undoReading } from '../../../utils/store/ledger.ts';
import { check, day, entry, issueOf, thursday } from '../../browser/store/fixtures.ts';
import { later, live, makeBackup, restore, startElsewhere } from '../backup/file/live.ts';

beforeEach(startElsewhere);

const mirror = async () => {
  await mirrorRows(await database.ledger.toArray());
  await mirrorSubscription('home');
};

/** Nothing is left but the mirror, or what was there at an earlier time. */
async function loseDatabase(left: { ledger: object[]; readings: object[] } | null = null): Promise<void> {
  await mirror();
  const issues = await database.issues.toArray();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.issues.bulkPut(issues);
  await database.ledger.bulkPut((left?.ledger ?? []) as never);
  await database.readings.bulkPut((left?.readings ?? []) as never);
  await fakeBrowser.storage.session.clear();
  await restoreLost(later + day);
}

const ledgerOf = async (slug: string) => {
  const { newsletterId, identity } = await issueOf(slug);
  return await database.ledger.get([newsletterId, identity]);
};

it('takes the stamps of a note along, so that what was written over elsewhere stays so', async () => {
  await live();
  const theirs = await makeBackup();
  await startElsewhere();
  await restore(theirs);
  await recordReading((await issueOf('acne')).id, { kind: 'noted', note: 'Looked up.' }, later + 5);
  await mirror();
  await loseDatabase();
  await restore(theirs);
  expect(await ledgerOf('acne')).toMatchObject({ note: 'Looked up.' });
});

it('puts no later note under the stamps of an earlier one', async () => {
  await live();
  const file = await makeBackup();
  const [ledger, readings] = await Promise.all([database.ledger.toArray(), database.readings.toArray()]);
  const { id } = await issueOf('acne');
  await recordReading(id, { kind: 'noted', note: 'Second.' }, later + 5);
  await recordReading(id, { kind: 'noted', note: 'Third.' }, later + 6);
  const { stamps } = (await ledgerOf('acne')) ?? {};
  await loseDatabase({ ledger, readings });
  expect(await ledgerOf('acne')).toMatchObject({ note: 'Third.', stamps });
  await restore(file);
  expect(await ledgerOf('acne')).toMatchObject({ note: 'Third.' });
});

it.each(['all', 'what came last'])('keeps what was taken back, also when %s was lost', async (lost) => {
  await check([entry('acne', thursday)], { now: thursday });
  const { id } = await issueOf('acne');
  const opened = await recordReading(id, { kind: 'opened', where: 'popup' }, thursday + 5);
  const [ledger, readings] = await Promise.all([database.ledger.toArray(), database.readings.toArray()]);
  const file = await makeBackup();
  await undoReading(opened?.readingId ?? 0, thursday + 10);
  await loseDatabase(lost === 'all' ? null : { ledger, readings });
  await restore(file);
  expect(await ledgerOf('acne')).toMatchObject({ readAt: null });
  // As where the machine folds by itself what came from the file.
  const marked = await recordReading(id, { kind: 'marked' }, later + day + 5);
  await undoReading(marked?.readingId ?? 0, later + day + 6);
  expect(await ledgerOf('acne')).toMatchObject({ readAt: null });
});

it('leaves read what was read after a clock had been a year ahead', async () => {
  await check([entry('acne', thursday)], { now: thursday });
  const { id, identity, publishedAt } = await issueOf('acne');
  await recordReading(id, { kind: 'marked' }, later + 365 * day);
  await recordReading(id, { kind: 'unmarked' }, later + 365 * day + 5);
  await loseDatabase();
  await recordReading(id, { kind: 'marked' }, later + day + 10);
  const none = { texts: {}, removed: null };
  const seconds = { kind: 'read', seconds: 30, at: later, stamp: '0mvmep0fv.000.bbbbbbbb' } as const;
  const fields = { publishedAt: { value: publishedAt, stamp: '000000000.000.0' } };
  const record = { kind: 'reading', id: readingId('home', identity), fields, ...none } as const;
  await keepRecords([{ ...record, events: { seconds } }], {
    ...{ device: 'aaaaaaaa', clamps: {}, now: later + day + 20 },
  });
  expect(await ledgerOf('acne')).toMatchObject({ readAt: later + day + 10, activeSeconds: 30 });
});
