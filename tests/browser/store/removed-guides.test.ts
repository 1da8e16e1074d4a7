import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { findGuideFile, saveGuideFile } from '../../../utils/store/guide-files.ts';
import { listUnreadGuides, saveGuideText } from '../../../utils/store/guide-texts.ts';
import { findGuide } from '../../../utils/store/guides.ts';
import {
  listRemovedGuides,
  purgeRemovedGuides,
  removeGuideFile,
  takeBackGuideFile,
} from '../../../utils/store/removed-guides.ts';
import { check, entry, guide, issueOf, startAfresh, thursday } from './fixtures.ts';

let id = '';

beforeEach(async () => {
  await startAfresh();
  await check([entry('with a guide', thursday, { guides: [guide] })]);
  id = `${(await issueOf('with a guide')).id}#${guide.fileName}`;
  await saveGuideFile(id, new Blob(['%PDF one']), 'hash', 7);
});

const textOf = async () => await (await findGuideFile(id))?.text();

it('deletes a guide, which is then offered and not saved by itself, and says what that frees', async () => {
  expect(await removeGuideFile(id, thursday)).toBe(8);
  expect(await findGuide(id)).toMatchObject({ state: 'offered', savedAt: null, bytes: null, tryAt: null });
  expect(await findGuideFile(id)).toBeUndefined();
  expect(await listRemovedGuides()).toEqual(new Set([id]));
  expect(await removeGuideFile(id, thursday)).toBeUndefined();
});

it('takes that back as it was, once', async () => {
  const before = await findGuide(id);
  await removeGuideFile(id, thursday);
  expect(await takeBackGuideFile(id)).toBe(true);
  expect([await findGuide(id), await textOf()]).toEqual([before, '%PDF one']);
  expect(await listRemovedGuides()).toEqual(new Set());
  expect(await takeBackGuideFile(id)).toBe(false);
});

it('keeps what was saved anew meanwhile', async () => {
  await removeGuideFile(id, thursday);
  await saveGuideFile(id, new Blob(['%PDF two']), 'other', 9);
  expect(await takeBackGuideFile(id)).toBe(true);
  expect([await textOf(), (await findGuide(id))?.version]).toEqual(['%PDF two', 2]);
});

it('deletes for good what was deleted before a moment, and nothing else', async () => {
  await removeGuideFile(id, thursday);
  await saveGuideFile(id, new Blob(['%PDF two']), 'hash', 9);
  await removeGuideFile(id, thursday + 5);
  await purgeRemovedGuides(thursday + 1);
  expect(await database.guideFiles.count()).toBe(1);
  expect(await takeBackGuideFile(id)).toBe(true);
  expect(await textOf()).toBe('%PDF two');
  await purgeRemovedGuides(thursday + 100);
  expect(await textOf()).toBe('%PDF two');
});

const text = () => database.guideTexts.get(id);
const dueKeys = async () => await database.searchDue.toCollection().primaryKeys();

it('has the index follow a deletion, and what takes it back; its words are kept for as long as that can be', async () => {
  await saveGuideText({ guideId: id, version: 1, state: 'read', pages: ['a lamp'], pageCount: 1, readAt: 8 });
  for (const act of [
    () => removeGuideFile(id, thursday),
    () => takeBackGuideFile(id),
    () => removeGuideFile(id, thursday),
    () => saveGuideFile(id, new Blob(['%PDF one']), 'hash', 9),
  ]) {
    await database.searchDue.clear();
    await act();
    expect(await dueKeys()).toEqual([`guide:${id}`]);
  }
  await purgeRemovedGuides(thursday + 1);
  expect(await text()).toMatchObject({ pages: ['a lamp'] });
  await removeGuideFile(id, thursday);
  expect(await listUnreadGuides(9)).toEqual([]);
  await purgeRemovedGuides(thursday + 1);
  expect(await text()).toBeUndefined();
});
