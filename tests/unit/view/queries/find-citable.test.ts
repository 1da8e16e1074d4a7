import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { recordReading } from '../../../../utils/store/ledger.ts';
import type { ShelfRow } from '../../../../utils/store/types.ts';
import { findCitable } from '../../../../utils/view/queries/find-citable.ts';
import { readCited } from '../../../../utils/view/queries/read-cited.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../browser/store/fixtures.ts';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const now = Date.UTC(2026, 10, 29, 12);

beforeEach(async () => {
  await startAfresh();
  await check([entry('rosacea', thursday, { signedBy: 'The Skin Team' })]);
});

const cite = async (ofVersion?: string) => {
  const reading = await readCited((await issueOf('rosacea')).id);
  if (!reading) throw new Error('The issue is not stored.');
  return await findCitable({ reading, ...(ofVersion && { ofVersion }) }, now, dayOf);
};
const rowOf = async (change: Partial<ShelfRow>): Promise<ShelfRow> => ({
  ...{ id: 'row', kind: 'quote', issueId: (await issueOf('rosacea')).id, newsletterId: 'home' },
  ...{ text: 'Look longer.', author: 'Mara Ek', issueTitle: 'rosacea', publishedAt: thursday },
  ...{ isDayOnly: false },
  ...change,
});

it('cites an issue with its newsletter, its day and the day on which it is cited', async () => {
  expect(await cite()).toMatchObject({
    ...{ kind: 'issue', title: 'rosacea', publication: 'Beneath the Surface', publishedDay: '2026-10-22' },
    ...{ accessedDay: '2026-11-29', versionReadDay: null, authors: [{ name: 'The Skin Team' }] },
  });
});

it('says when the version was read that another has taken the place of', async () => {
  const { id, textHash } = await issueOf('rosacea');
  await recordReading(id, { kind: 'marked' }, Date.UTC(2026, 9, 23));
  expect((await cite()).versionReadDay).toBeNull();
  const edited = entry('rosacea', thursday, { text: 'rosacea alone, corrected' });
  await check([edited], { now: Date.UTC(2026, 9, 24) });
  expect((await cite()).versionReadDay).toBe('2026-10-23');
  expect((await cite(textHash)).versionReadDay).toBe('2026-10-23');
  // Words of the present text are of no version before.
  expect((await cite((await issueOf('rosacea')).textHash)).versionReadDay).toBeNull();
});

it('cites a quote, a book and a guide by the issue they stand in, also where that is no longer stored', async () => {
  const url = 'https://news.example/p/rosacea';
  expect(await findCitable({ quote: await rowOf({}) }, now, dayOf)).toMatchObject({
    ...{ kind: 'quote', title: 'rosacea', url, quote: { text: 'Look longer.', author: 'Mara Ek' } },
  });
  const book = await rowOf({ kind: 'book', text: 'Under the Lamp' });
  expect(await findCitable({ book }, now, dayOf)).toMatchObject({
    ...{ kind: 'book', title: 'Under the Lamp', recommendedIn: { title: 'rosacea', url } },
  });
  const gone = await rowOf({ issueId: 'gone' });
  expect(await findCitable({ quote: gone }, now, dayOf)).toMatchObject({ title: 'rosacea', url: null });
});
