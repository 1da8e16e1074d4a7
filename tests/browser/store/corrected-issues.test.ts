import { beforeEach, expect, it } from 'vitest';
import { listCorrectedIssues } from '../../../utils/store/corrected-issues.ts';
import { listDueCorrections, markCorrectionSeen, saveCompared } from '../../../utils/store/corrections.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import { listHistoryItems } from '../../../utils/view/queries/list-history-items.ts';
import { loadOutline } from '../../../utils/view/queries/load-outline.ts';
import { check, day, entry, everywhere, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

const place = { start: 0, end: 1 };
const change = { kind: 'name' as const, before: 'x', after: 'y', beforeRange: place, afterRange: place };
const titles = async (scope: Partial<typeof everywhere> | { newsletterId: string }) =>
  (await listCorrectedIssues({ ...everywhere, ...scope })).map(({ title }) => title);

async function correct(slug: string, publishedAt: number, newsletterId = 'home'): Promise<void> {
  await check([entry(slug, publishedAt)], { newsletterId });
  await recordReading((await issueOf(slug, newsletterId)).id, { kind: 'marked' }, publishedAt + 1);
  // What came out last was corrected first.
  const now = thursday + 200 * day - (publishedAt - thursday);
  await check([entry(slug, publishedAt, { text: `${slug} corrected` })], { newsletterId, now });
  for (const row of await listDueCorrections(9)) await saveCompared(row, [change]);
}

beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  await correct('newer', thursday + 14 * day);
  await correct('older', thursday);
  await correct('elsewhere', thursday + 7 * day, 'other');
  await check([entry('as it was', thursday + day)]);
});

it('are listed in order of publication, of one newsletter or of all, within a time', async () => {
  expect(await titles({})).toEqual(['older', 'elsewhere', 'newer']);
  expect(await titles({ newsletterId: 'home' })).toEqual(['older', 'newer']);
  expect(await titles({ from: thursday + 7 * day, to: thursday + 14 * day })).toEqual(['elsewhere']);
  await updateSubscription('other', { removedAt: thursday });
  expect(await titles({})).toEqual(['older', 'newer']);
});

it('are no longer once they were seen', async () => {
  await markCorrectionSeen((await issueOf('older')).id, thursday);
  expect(await titles({})).toEqual(['elsewhere', 'newer']);
});

it('are a list of the history like any other', async () => {
  const range = { ...everywhere, list: 'corrected' as const };
  const items = await listHistoryItems(range, 'newest', 2);
  expect(items.map(({ title, corrected }) => [title, corrected])).toEqual([
    ['newer', 'name'],
    ['elsewhere', 'name'],
  ]);
  const { ids, isWhole } = await loadOutline(range, 'oldest', thursday + 60 * day);
  const own = [await issueOf('older'), await issueOf('elsewhere', 'other'), await issueOf('newer')];
  expect([ids, isWhole]).toEqual([own.map(({ id }) => id), true]);
});
