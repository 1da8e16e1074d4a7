import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { recordReading, undoReading } from '../../../../../utils/store/ledger.ts';
import { putLogEntry } from '../../../../../utils/store/log-entries.ts';
import { readLoggable } from '../../../../../utils/view/queries/log/read-loggable.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

beforeEach(async () => {
  await startAfresh();
  await check([entry('rosacea', thursday)]);
});

/** Days of a thousand. */
const dayOf = (at: number) => String(Math.floor(at / 1000));
const read = async (seconds: number, at: number) =>
  await recordReading((await issueOf('rosacea')).id, { kind: 'read', seconds }, at);
const log = async (id: string, minutesMeasured: number) => {
  const { newsletterId, identity } = await issueOf('rosacea');
  await putLogEntry(id, logEntryOf(id, { newsletterId, identity, minutesMeasured }), 500);
};

it('knows what was read and is in no entry, and when that began', async () => {
  const issue = await issueOf('rosacea');
  expect(await readLoggable(issue, dayOf)).toEqual({
    ...{ entries: [], openSeconds: 0, beganAt: null, endedAt: null },
  });
  await read(40, 100);
  await read(50, 200);
  expect(await readLoggable(issue, dayOf)).toMatchObject({ openSeconds: 90, beganAt: 100 });
  await log('one', 0.7);
  expect(await readLoggable(issue, dayOf)).toMatchObject({
    openSeconds: 48,
    beganAt: 200,
    entries: [{ id: 'one' }],
  });
  await log('two', 0.8);
  expect((await readLoggable(issue, dayOf)).openSeconds).toBe(0);
  // An entry that was made longer than the reading was.
  await log('three', 30);
  expect((await readLoggable(issue, dayOf)).openSeconds).toBe(0);
});

it('counts nothing that was taken back, nor an entry that was removed', async () => {
  const first = await read(40, 100);
  await read(50, 200);
  await undoReading(first?.readingId ?? 0, 300);
  await log('one', 0.5);
  await putLogEntry('one', null, 600);
  expect(await readLoggable(await issueOf('rosacea'), dayOf)).toMatchObject({
    ...{ openSeconds: 50, beganAt: 200, entries: [] },
  });
});

it('knows when it ended: on the last day on which a minute was read, in pieces or at once', async () => {
  const issue = await issueOf('rosacea');
  await read(30, 1100);
  await read(50, 1200);
  await read(20, 5000);
  expect(await readLoggable(issue, dayOf)).toMatchObject({ beganAt: 1100, endedAt: 1200 });
  await read(40, 5100);
  expect(await readLoggable(issue, dayOf)).toMatchObject({ beganAt: 1100, endedAt: 5100 });
  await log('one', 2.3);
  // Of what is logged no day counts; less than a minute ends when it was read.
  await read(30, 7000);
  expect(await readLoggable(issue, dayOf)).toMatchObject({ openSeconds: 32, beganAt: 7000, endedAt: 7000 });
});
