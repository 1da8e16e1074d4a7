import { beforeEach, expect, it } from 'vitest';
import { findBackfill, putBackfill } from '../../../utils/store/backfills.ts';
import { findCheckState } from '../../../utils/store/check-states.ts';
import { database } from '../../../utils/store/database.ts';
import { listIssues } from '../../../utils/store/issues.ts';
import { mendStamps } from '../../../utils/store/mend-stamps.ts';
import { listRemovedNewsletters, updateSubscription } from '../../../utils/store/newsletters.ts';
import type { BackfillRow } from '../../../utils/store/types.ts';
import { check, day, entry, guide, startAfresh, subscribe, thursday } from './fixtures.ts';

const ahead = thursday + 400 * day;

beforeEach(startAfresh);

const backfill = (newsletterId: string, nextAt: number, state: BackfillRow['state'] = 'running') =>
  putBackfill({ newsletterId, state, queue: [], total: 0, added: 0, nextAt, tries: 0, error: null });

it('lets nothing wait for a year', async () => {
  for (const id of ['a', 'b']) await subscribe({ id });
  await check([entry('later', ahead, { guides: [guide] })], { now: ahead });
  await updateSubscription('a', { removedAt: ahead });
  await backfill('b', ahead);
  await database.checkStates.update('home', { lastBodyAt: ahead, unreachedSince: ahead });
  await mendStamps(thursday);
  expect(await listIssues('home', 'all', 9)).toMatchObject([{ publishedAt: thursday }]);
  expect(await database.guides.toArray()).toMatchObject([{ tryAt: thursday }]);
  expect(await listRemovedNewsletters()).toMatchObject([{ id: 'a', removedAt: thursday }]);
  expect(await findBackfill('b')).toMatchObject({ nextAt: thursday });
  expect(await findCheckState('home')).toMatchObject({ lastBodyAt: null, unreachedSince: null });
});

it('leaves what is right', async () => {
  for (const id of ['a', 'b']) await subscribe({ id });
  await check([entry('now', thursday, { guides: [guide] })]);
  await database.guides.toCollection().modify({ tryAt: thursday + 2 * day });
  await updateSubscription('a', { removedAt: thursday });
  await backfill('a', thursday + 2 * day);
  await backfill('b', ahead, 'stopped');
  await database.checkStates.update('home', { lastBodyAt: thursday, unreachedSince: thursday });
  const rows = async () => await Promise.all(database.tables.map((table) => table.toArray()));
  const before = await rows();
  await mendStamps(thursday);
  expect(await rows()).toEqual(before);
});
