import { beforeEach, expect, it } from 'vitest';
import { recordReading } from '../../../utils/store/ledger.ts';
import { listMissedIssues } from '../../../utils/store/missed-issues.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import { check, day, entry, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

const left = thursday + 2 * day;
const back = thursday + 30 * day;
const missed = async (limit = 9) =>
  (await listMissedIssues({ from: left, until: back }, limit)).map(({ title }) => title);

/** One issue was there when somebody left; two came meanwhile, one of them dated ahead of that. */
beforeEach(async () => {
  await startAfresh();
  await check([entry('known', thursday)]);
  await check([entry('known', thursday), entry('found late', thursday + day)], { now: left + day });
  await check([entry('came', thursday + 7 * day)], { now: thursday + 7 * day });
});

it('is what was found new meanwhile, newest first', async () => {
  expect(await missed()).toEqual(['came', 'found late']);
  expect(await missed(1)).toEqual(['came']);
});

it('stays as it is while somebody goes through it, and leaves out what was read before the return', async () => {
  await recordReading((await issueOf('found late')).id, { kind: 'marked' }, back - day);
  await recordReading((await issueOf('came')).id, { kind: 'marked' }, back + 5);
  expect(await missed()).toEqual(['came']);
});

it('leaves out what was old when it was found, and newsletters that were removed', async () => {
  await subscribe({ id: 'other' });
  await check([entry('first', thursday + 9 * day), entry('old', thursday + 8 * day)], {
    ...{ newsletterId: 'other', now: thursday + 9 * day },
  });
  expect(await missed()).toEqual(['first', 'came', 'found late']);
  await updateSubscription('other', { removedAt: back });
  expect(await missed()).toEqual(['came', 'found late']);
});
