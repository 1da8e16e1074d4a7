import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { saveGuideFile } from '../../../../../utils/store/guide-files.ts';
import { listGuidesOfIssue } from '../../../../../utils/store/guides.ts';
import { gatherPack } from '../../../../../utils/view/queries/log/gather-pack.ts';
import { check, entry, guide, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

beforeEach(async () => {
  await startAfresh();
  await check([entry('rosacea', thursday, { guides: [guide, { ...guide, fileName: 'Other.pdf' }] })]);
});

it('takes a reference of each entry, and the saved guides of what was read, each once', async () => {
  const { id, newsletterId, identity, textHash } = await issueOf('rosacea');
  const [saved] = await listGuidesOfIssue(id);
  await saveGuideFile(saved?.id ?? '', new Blob(['%PDF']), 'abc', 10);
  const source = { ...logEntryOf('x').source, version: textHash };
  const entries = [
    logEntryOf('one', { newsletterId, identity, source }),
    logEntryOf('two', { newsletterId, identity }),
    logEntryOf('own', { newsletterId: null, identity: null }),
    // What was read already is one reference with that, of the later day.
    logEntryOf('again', { newsletterId, identity, source, finishedAt: '2026-11-30' }),
    logEntryOf('former', { newsletterId, identity, finishedAt: '2026-10-01' }),
    logEntryOf('own again', { newsletterId: null, identity: null, finishedAt: '2026-11-30' }),
  ];
  const steps: number[] = [];
  const { citables, guides } = await gatherPack(entries, (done) => steps.push(done));
  expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
  expect(
    citables.map(({ title, versionReadDay, accessedDay }) => [title, versionReadDay, accessedDay]),
  ).toEqual([
    ['rosacea', null, '2026-11-30'],
    // Of another version than the one that is stored.
    ['rosacea', '2026-10-23', '2026-10-23'],
    ['Rosacea', null, '2026-11-30'],
  ]);
  expect(guides.map(({ title, sha256 }) => [title, sha256])).toEqual([['Rosacea guide', 'abc']]);
  expect(new TextDecoder().decode((await guides[0]?.readBytes()) ?? new Uint8Array())).toBe('%PDF');
});
