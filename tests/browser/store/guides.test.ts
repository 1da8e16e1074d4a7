import { beforeEach, describe, expect, it } from 'vitest';
import type { OfferedGuide } from '../../../utils/issue/types.ts';
import { findGuideFile, saveGuideFile } from '../../../utils/store/guide-files.ts';
import {
  findGuide,
  listGuides,
  listGuidesOfIssue,
  listGuidesToTry,
  listUnfinishedGuides,
  markGuideFailed,
  markGuideLost,
  markGuideSaving,
  postponeGuides,
} from '../../../utils/store/guides.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import type { GuideRow } from '../../../utils/store/types.ts';
import { check, day, entry, guide, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

const offer = async (guides: readonly OfferedGuide[], now = thursday) =>
  await check([entry('a', thursday, { guides: [...guides] })], { now });
const offered = async () => await listGuidesOfIssue((await issueOf('a')).id);
const fresh = { ...guide, url: 'https://files.example/rosacea.pdf?X-Amz-Signature=2' };
const never = () => null;

let row: GuideRow;

beforeEach(async () => {
  await startAfresh();
  await offer([guide]);
  const [first] = await offered();
  if (!first) throw new Error('the fixture stored no guide');
  row = first;
});

const pdf = new Blob(['%PDF-1.7'], { type: 'application/pdf' });

it('goes from offered to saved, the file beside it', async () => {
  expect(row).toMatchObject({ state: 'offered', title: guide.title, issueTitle: 'a', tryAt: thursday });
  await markGuideSaving(row.id);
  expect((await listUnfinishedGuides()).map(({ id }) => id)).toEqual([row.id]);
  await saveGuideFile(row.id, pdf, 'abc', 7);
  expect(await findGuide(row.id)).toMatchObject({
    ...{ state: 'saved', bytes: 8, sha256: 'abc', savedAt: 7, version: 1, tryAt: null },
  });
  expect(await (await findGuideFile(row.id))?.text()).toBe('%PDF-1.7');
  expect(await listUnfinishedGuides()).toEqual([]);
});

it('has no file before, and keeps none of what is unknown', async () => {
  await saveGuideFile('unknown', pdf, 'abc', 7);
  expect(await Promise.all([row.id, 'unknown'].map(findGuideFile))).toEqual([undefined, undefined]);
});

it('counts a version only when the file is another', async () => {
  for (const [hash, version] of [
    ['abc', 1],
    ['abc', 1],
    ['def', 2],
  ] as const) {
    await saveGuideFile(row.id, pdf, hash, 7);
    expect((await findGuide(row.id))?.version).toBe(version);
  }
});

it('stays saved when the issue is looked at again, or another attempt fails', async () => {
  await saveGuideFile(row.id, pdf, 'abc', 7);
  await offer([{ ...fresh, title: 'Corrected' }]);
  await markGuideFailed(row.id, 'expired', 8, () => 9);
  expect(await findGuide(row.id)).toMatchObject({
    ...{ state: 'saved', url: fresh.url, title: 'Corrected', savedAt: 7, tryAt: null },
  });
});

it('says why it could not be saved, and when it is tried again', async () => {
  await markGuideFailed(row.id, 'server', 5, never);
  await markGuideFailed(row.id, 'server', 9, (failures) => failures * 100);
  expect(await findGuide(row.id)).toMatchObject({
    ...{ state: 'failed', failure: 'server', failedAt: 9, failures: 2, tryAt: 200 },
  });
});

it('is offered again when its file is gone', async () => {
  await saveGuideFile(row.id, pdf, 'abc', 7);
  await markGuideLost(row.id);
  expect(await findGuide(row.id)).toMatchObject({ state: 'offered', savedAt: null, bytes: null });
});

describe('whose link has expired', () => {
  beforeEach(() => markGuideFailed(row.id, 'expired', 5, never));

  it('waits while it is the same, and is offered and tried again with a fresh one', async () => {
    await offer([guide], 6);
    expect(await findGuide(row.id)).toMatchObject({ state: 'failed', tryAt: null });
    await offer([fresh], 7);
    expect(await findGuide(row.id)).toMatchObject({ state: 'offered', failure: null, tryAt: 7 });
  });

  it('is not tried by itself once the issue was read', async () => {
    await recordReading((await issueOf('a')).id, { kind: 'marked' }, thursday);
    await offer([fresh], 7);
    expect(await findGuide(row.id)).toMatchObject({ state: 'offered', tryAt: null });
  });
});

it('that failed otherwise keeps its failure with a fresh link', async () => {
  await markGuideFailed(row.id, 'too-large', 5, never);
  await offer([fresh]);
  expect(await findGuide(row.id)).toMatchObject({ state: 'failed', failure: 'too-large', url: fresh.url });
});

it('added by an edit is tried by itself while the issue is unread', async () => {
  const added = { ...guide, fileName: 'Added.pdf', url: 'https://files.example/added.pdf' };
  await offer([guide, added], thursday + 5);
  expect((await offered()).map(({ fileName, tryAt }) => [fileName, tryAt])).toEqual([
    [guide.fileName, thursday],
    ['Added.pdf', thursday + 5],
  ]);
});

it('of an old issue waits for a person', async () => {
  await check([entry('old', thursday - 70 * day, { guides: [guide] })]);
  expect(await listGuidesOfIssue((await issueOf('old')).id)).toMatchObject([{ tryAt: null }]);
});

describe('two of one file name in one issue', () => {
  const other = { ...guide, title: 'Other', url: 'https://files.example/other/rosacea.pdf?sig=1' };

  it('are two, each with its own file, however their links are signed', async () => {
    await offer([guide, other]);
    const [first, second] = await offered();
    expect([first?.id, first?.title, second?.title]).toEqual([row.id, guide.title, 'Other']);
    await saveGuideFile(second?.id ?? '', pdf, 'abc', 7);
    await offer([fresh, { ...other, url: 'https://files.example/other/rosacea.pdf?sig=2' }]);
    expect((await offered()).map(({ title, state }) => [title, state])).toEqual([
      [guide.title, 'offered'],
      ['Other', 'saved'],
    ]);
  });
});

it('are listed newest issue first, in the order of each issue', async () => {
  await subscribe({ id: 'other' });
  const named = (fileName: string) => ({ ...guide, fileName, title: fileName });
  const newer = entry('b', thursday + day, { guides: [named('b1'), named('b2')] });
  await check([newer], { newsletterId: 'other' });
  const titles = async (...args: Parameters<typeof listGuides>) =>
    (await listGuides(...args)).map(({ title }) => title);
  expect(await titles(null, 9)).toEqual(['b1', 'b2', guide.title]);
  expect(await titles('home', 9)).toEqual([guide.title]);
  expect(await titles(null, 9, new Set(['other']))).toEqual([guide.title]);
  expect(await titles(null, 1)).toHaveLength(1);
});

it('are tried once it is time for them, the one that waited longest first, and may be put off', async () => {
  await check([entry('b', thursday + 5, { guides: [{ ...guide, fileName: 'b' }] })]);
  const names = async (now: number, limit = 9) =>
    (await listGuidesToTry(now, limit)).map(({ fileName }) => fileName);
  expect(await names(thursday - 1)).toEqual([]);
  expect(await names(thursday + 5)).toEqual([guide.fileName, 'b']);
  expect(await names(thursday + 5, 1)).toEqual([guide.fileName]);
  await postponeGuides([row.id], thursday + day);
  expect(await names(thursday + 5)).toEqual(['b']);
});
