import { beforeEach, expect, it } from 'vitest';
import { saveGuideFile } from '../../../utils/store/guide-files.ts';
import {
  findNeighbours,
  listGuidesIn,
  listSavableGuides,
  sumSavedGuides,
} from '../../../utils/store/guide-shelf.ts';
import { findGuide, markGuideFailed } from '../../../utils/store/guides.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import {
  check,
  day,
  entry,
  everywhere,
  guide,
  issueOf,
  startAfresh,
  subscribe,
  thursday,
} from './fixtures.ts';

const named = (fileName: string) => ({ ...guide, fileName, title: fileName });

/** b has two guides, a one; x is of another newsletter. */
beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  await check([entry('a', thursday, { guides: [named('a1')] })]);
  await check([entry('b', thursday + 7 * day, { guides: [named('b1'), named('b2')] })]);
  await check([entry('x', thursday + 3 * day, { guides: [named('x1')] })], { newsletterId: 'other' });
});

const idOf = async (title: string, id = 'home') => `${(await issueOf(title[0] ?? '', id)).id}#${title}`;
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

it('lists guides of the newest issue first, within a time, of one newsletter, without those removed', async () => {
  expect(titles(await listGuidesIn(everywhere, 9))).toEqual(['b1', 'b2', 'x1', 'a1']);
  expect(titles(await listGuidesIn({ ...everywhere, newsletterId: 'home' }, 2))).toEqual(['b1', 'b2']);
  expect(titles(await listGuidesIn({ ...everywhere, to: thursday + 7 * day }, 9))).toEqual(['x1', 'a1']);
  await updateSubscription('other', { removedAt: thursday });
  expect(titles(await listGuidesIn(everywhere, 9))).toEqual(['b1', 'b2', 'a1']);
});

it('adds up what is saved, and lists what may be', async () => {
  await saveGuideFile(await idOf('b1'), new Blob(['%PDF']), 'hash', 1);
  await markGuideFailed(await idOf('a1'), 'expired', 1, () => null);
  await markGuideFailed(await idOf('b2'), 'timeout', 1, () => null);
  expect(await sumSavedGuides()).toEqual({ count: 1, bytes: 4 });
  expect(titles(await listSavableGuides(everywhere))).toEqual(['b2', 'x1']);
  expect(titles(await listSavableGuides({ ...everywhere, newsletterId: 'home' }))).toEqual(['b2']);
  expect(titles(await listSavableGuides({ ...everywhere, to: thursday + 7 * day }))).toEqual(['x1']);
});

it('knows the guides beside each, in the order of the list', async () => {
  const beside = [];
  for (const title of ['b1', 'b2', 'x1', 'a1']) {
    const row = await findGuide(await idOf(title, title === 'x1' ? 'other' : 'home'));
    if (!row) throw new Error(`no guide ${title}`);
    const { previous, next } = await findNeighbours(row);
    beside.push([previous?.title ?? null, next?.title ?? null]);
  }
  expect(beside).toEqual([
    [null, 'b2'],
    ['b1', 'x1'],
    ['b2', 'a1'],
    ['x1', null],
  ]);
});
