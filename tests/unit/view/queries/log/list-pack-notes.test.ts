import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { putAnnotation } from '../../../../../utils/store/annotations.ts';
import { recordReading } from '../../../../../utils/store/ledger.ts';
import { listPackNotes } from '../../../../../utils/view/queries/log/list-pack-notes.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { annotationOf, logEntryOf } from '../../../backup/kept-rows.ts';

beforeEach(async () => {
  await startAfresh();
  await check([entry('rosacea', thursday), entry('acne', thursday + 1)]);
});

it('lists what was noted on what was logged, each issue once, and nothing of other issues', async () => {
  const [rosacea, acne] = [await issueOf('rosacea'), await issueOf('acne')];
  await recordReading(rosacea.id, { kind: 'noted', note: 'Ask for triggers.' }, 10);
  await recordReading(acne.id, { kind: 'noted', note: 'Not logged.' }, 10);
  const { newsletterId, identity } = rosacea;
  await putAnnotation('a', annotationOf('a', { newsletterId, identity, note: 'True?' }), 20);
  const page = { guideId: 'guide', page: 3, anchor: null, note: 'On the page.' };
  await putAnnotation('b', annotationOf('b', { newsletterId, identity, createdAt: 30, ...page }), 30);
  const entries = [
    logEntryOf('one', { newsletterId, identity }),
    logEntryOf('two', { newsletterId, identity }),
    logEntryOf('own', { newsletterId: null, identity: null }),
  ];
  const notes = await listPackNotes(entries);
  expect(notes.map(({ quote, note }) => [quote, note])).toEqual([
    ['', 'Ask for triggers.'],
    ['once a day', 'True?'],
    ['', 'On the page.'],
  ]);
  // The guide is no longer stored.
  expect(notes.map(({ guide }) => guide)).toEqual([null, null, { title: '', page: 3 }]);
});
