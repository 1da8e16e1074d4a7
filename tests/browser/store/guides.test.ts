import { beforeEach, expect, it } from 'vitest';
import { commitCheck } from '../../../utils/store/commit-check.ts';
import { findGuideFile, saveGuideFile } from '../../../utils/store/guide-files.ts';
import {
  findGuide,
  listAllGuides,
  listUnfinishedGuides,
  markGuideFailed,
  markGuideSaving,
  saveOfferedGuide,
} from '../../../utils/store/guides.ts';
import type { GuideRow } from '../../../utils/store/types.ts';
import { entry, guide, parts, startAfresh, thursday } from './fixtures.ts';

let row: GuideRow;

beforeEach(async () => {
  await startAfresh();
  const found = [entry('a', thursday, { parts: parts({ guides: [guide] }) })];
  await commitCheck({ newsletterId: 'home', found, change: () => ({}), now: thursday });
  const [offered] = await listAllGuides();
  if (!offered) throw new Error('the fixture stored no guide');
  row = offered;
});

const pdf = new Blob(['%PDF-1.7'], { type: 'application/pdf' });

it('goes from offered to saved, the file beside it', async () => {
  expect(row).toMatchObject({ state: 'offered', title: guide.title, issueTitle: 'Rosacea' });
  await markGuideSaving(row.id);
  expect((await listUnfinishedGuides()).map(({ id }) => id)).toEqual([row.id]);
  await saveGuideFile(row.id, pdf, 'abc', 7);
  expect(await findGuide(row.id)).toMatchObject({
    state: 'saved',
    bytes: 8,
    sha256: 'abc',
    savedAt: 7,
    version: 1,
  });
  expect(await (await findGuideFile(row.id))?.text()).toBe('%PDF-1.7');
});

it('counts a version only when the file is another', async () => {
  await saveGuideFile(row.id, pdf, 'abc', 7);
  await saveGuideFile(row.id, pdf, 'abc', 8);
  expect((await findGuide(row.id))?.version).toBe(1);
  await saveGuideFile(row.id, pdf, 'def', 9);
  expect((await findGuide(row.id))?.version).toBe(2);
});

it('stays saved when the issue is looked at again, or another attempt fails', async () => {
  await saveGuideFile(row.id, pdf, 'abc', 7);
  await saveOfferedGuide({ ...row, url: 'https://files.example/fresh.pdf' });
  await markGuideFailed(row.id, 'expired', 8);
  expect(await findGuide(row.id)).toMatchObject({ state: 'saved', url: 'https://files.example/fresh.pdf' });
});

it('says why it could not be saved', async () => {
  await markGuideFailed(row.id, 'expired', 5);
  await markGuideFailed(row.id, 'expired', 9);
  const failed = { state: 'failed', failure: 'expired', failedAt: 9, failures: 2 };
  expect(await findGuide(row.id)).toMatchObject(failed);
});

it('is offered again when a look brings a fresh link in the place of an expired one', async () => {
  await markGuideFailed(row.id, 'expired', 5);
  await saveOfferedGuide(row);
  expect((await findGuide(row.id))?.state).toBe('failed');
  await saveOfferedGuide({ ...row, url: 'https://files.example/fresh.pdf' });
  expect(await findGuide(row.id)).toMatchObject({ state: 'offered', failure: null });
});
