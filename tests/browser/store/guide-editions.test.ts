import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { findEditionFile, listGuideEditions } from '../../../utils/store/guide-editions.ts';
import { findGuideFile, saveGuideFile } from '../../../utils/store/guide-files.ts';
import { findGuide, listGuidesToTry, markGuideFailed } from '../../../utils/store/guides.ts';
import {
  purgeRemovedGuides,
  removeGuideFile,
  takeBackGuideFile,
} from '../../../utils/store/removed-guides.ts';
import { check, entry, guide, issueOf, startAfresh, thursday } from './fixtures.ts';

let id = '';
const save = (text: string, sha256: string, now: number) =>
  saveGuideFile(id, new Blob([`%PDF ${text}`]), sha256, now);

beforeEach(async () => {
  await startAfresh();
  await check([entry('with a guide', thursday, { guides: [guide] })]);
  id = `${(await issueOf('with a guide')).id}#${guide.fileName}`;
  await save('one', 'hash 1', 7);
});

it('keeps both editions of a guide that was published again with other contents', async () => {
  await save('two', 'hash 2', 9);
  expect(await (await findGuideFile(id))?.text()).toBe('%PDF two');
  expect(await listGuideEditions(id)).toEqual([
    { guideId: id, version: 1, sha256: 'hash 1', bytes: 8, savedAt: 7, replacedAt: 9 },
  ]);
  expect(await (await findEditionFile(id, 1))?.text()).toBe('%PDF one');
  await save('three', 'hash 3', 11);
  expect((await listGuideEditions(id)).map(({ version }) => version)).toEqual([2, 1]);
});

it('leaves a guide deleted that was deleted while its newer edition was fetched, whichever way that ends', async () => {
  await removeGuideFile(id, 8);
  await saveGuideFile(id, new Blob(['%PDF two']), 'hash 2', 9, true);
  await markGuideFailed(id, 'offline', 9, () => 10, true);
  expect(await findGuide(id)).toMatchObject({ state: 'offered', savedAt: null, tryAt: null });
  expect(await findGuideFile(id)).toBeUndefined();
  await takeBackGuideFile(id);
  expect(await (await findGuideFile(id))?.text()).toBe('%PDF one');
});

it('makes no edition of the same contents, nor of a guide that was saved for the first time', async () => {
  await save('one', 'hash 1', 9);
  expect(await listGuideEditions(id)).toEqual([]);
  expect(await database.guideFiles.count()).toBe(1);
});

it('lets a saved guide be fetched anew only where an edit put it elsewhere or gave it another size', async () => {
  const serve = (change: object) =>
    check([entry('with a guide', thursday, { guides: [{ ...guide, ...change }] })], { now: thursday + 5 });
  await serve({ url: `${guide.url}?signature=another` });
  expect(await listGuidesToTry(thursday + 10, 9)).toEqual([]);
  await serve({ url: guide.url.replace(/[^/]+$/, 'uploads/again.pdf') });
  expect((await listGuidesToTry(thursday + 10, 9)).map((row) => row.id)).toEqual([id]);
  expect(await findGuide(id)).toMatchObject({ state: 'saved', savedAt: 7 });
});

it('goes on trying to fetch a newer edition that could not be had at first', async () => {
  const moved = guide.url.replace(/[^/]+$/, 'uploads/again.pdf');
  const serve = (url: string) =>
    check([entry('with a guide', thursday, { guides: [{ ...guide, url }] })], { now: thursday + 5 });
  await serve(moved);
  await markGuideFailed(id, 'timeout', thursday + 6, () => thursday + 9);
  expect(await findGuide(id)).toMatchObject({ state: 'saved', savedAt: 7, tryAt: thursday + 9 });
  await markGuideFailed(id, 'expired', thursday + 9, () => null);
  expect(await findGuide(id)).toMatchObject({ state: 'saved', tryAt: null });
  await serve(`${moved}?signature=fresh`);
  expect(await findGuide(id)).toMatchObject({ state: 'saved', tryAt: thursday + 5 });
});

it('deletes them for good with their guide, also where its file was gone; until then that can be taken back', async () => {
  await save('two', 'hash 2', 9);
  await database.guideFiles.delete(id);
  await removeGuideFile(id, thursday);
  expect(await takeBackGuideFile(id)).toBe(true);
  expect((await findGuide(id))?.state).toBe('saved');
  expect(await database.guideFiles.get(id)).toBeUndefined();
  expect(await listGuideEditions(id)).toHaveLength(1);
  await removeGuideFile(id, thursday + 1);
  await purgeRemovedGuides(thursday + 2);
  expect(await listGuideEditions(id)).toEqual([]);
  expect(await database.guideFiles.count()).toBe(0);
});

it('deletes them for good with their guide', async () => {
  await save('two', 'hash 2', 9);
  await removeGuideFile(id, thursday);
  expect(await listGuideEditions(id)).toHaveLength(1);
  await purgeRemovedGuides(thursday + 1);
  expect(await listGuideEditions(id)).toEqual([]);
  expect(await database.guideFiles.count()).toBe(0);
});
