import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { PackedNote } from '../../../../../utils/learning/pack/types.ts';
import { putAnnotation } from '../../../../../utils/store/annotations.ts';
import { saveGuideFile } from '../../../../../utils/store/guide-files.ts';
import { recordReading } from '../../../../../utils/store/ledger.ts';
import type { IssueRow } from '../../../../../utils/store/types.ts';
import { planKept } from '../../../../../utils/view/queries/log/plan-kept.ts';
import { check, entry, guide, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { annotationOf } from '../../../backup/kept-rows.ts';
import { packedHighlight, packedIssue, packedOwn, packedPage } from '../../../learning/pack/packed-notes.ts';

let issue: IssueRow;
const gone = { ...packedIssue, identity: 'gone', url: null };
const file = { title: 'Rosacea guide', path: 'guides/a.pdf', sha256: 'ff' };
const place = { sha256: 'ff', file: guide.fileName, issue: packedIssue };

beforeEach(async () => {
  await startAfresh();
  await check([entry('rosacea', thursday, { guides: [guide] })]);
  issue = await issueOf('rosacea');
});

const plan = (notes: PackedNote[]) => planKept({ notes, guides: [] }, []);

it('adds what is not here, to the issue that it is of', async () => {
  const { identity, id } = issue;
  const planned = await plan([packedHighlight, packedPage, packedOwn]);
  expect(planned).toMatchObject({
    rows: [
      { id: 'a', newsletterId: 'home', identity, guideId: null },
      { id: 'b', identity, guideId: `${id}#rosacea.pdf`, page: 3 },
    ],
    issueNotes: [{ issueId: id, note: 'Ask for triggers.' }],
    ...{ left: 0, homeless: 0 },
  });
});

it('keeps a highlight of an issue that is not stored, and says of an own note of it that it cannot be had', async () => {
  const planned = await plan([
    { ...packedHighlight, issue: gone },
    { ...packedOwn, issue: gone },
  ]);
  expect(planned).toMatchObject({ rows: [{ id: 'a', identity: 'gone' }], issueNotes: [], homeless: 1 });
});

it('leaves what is here and no older, also the own note of a person', async () => {
  const { newsletterId, identity } = issue;
  await putAnnotation('a', annotationOf('a', { newsletterId, identity }), 20);
  await recordReading(issue.id, { kind: 'noted', note: 'My own' }, 30);
  expect(await plan([packedHighlight, packedOwn])).toMatchObject({ rows: [], issueNotes: [], left: 2 });
  const later = { ...packedHighlight, changedAt: 21, note: 'Later' };
  expect(await plan([later])).toMatchObject({ rows: [{ id: 'a', note: 'Later' }], left: 0 });
  await putAnnotation('a', null, 40);
  expect(await plan([packedHighlight])).toMatchObject({ rows: [{ id: 'a' }], left: 0 });
});

it('takes of two of one id the later one', async () => {
  const later = { ...packedHighlight, changedAt: 21, note: 'Later' };
  expect((await plan([packedHighlight, later, packedHighlight])).rows).toMatchObject([{ note: 'Later' }]);
  expect((await plan([packedOwn, { ...packedOwn, note: 'Again' }])).issueNotes).toHaveLength(1);
});

it('saves a guide whose file the pack holds and that is not saved here', async () => {
  const id = `${issue.id}#${guide.fileName}`;
  const other = { ...place, sha256: 'ee' };
  const homeless = [
    { ...place, file: 'other.pdf' },
    { ...place, issue: gone },
  ];
  const planned = await planKept({ notes: [], guides: [place, place, other, ...homeless] }, [file]);
  expect(planned.guides).toMatchObject([{ guide: { id }, packed: file }]);
  expect([planned.left, planned.homeless]).toEqual([1, 2]);
  expect((await planKept({ notes: [], guides: [place] }, [{ ...file, path: null }])).guides).toEqual([]);
  await saveGuideFile(id, new Blob(['%PDF']), 'other', 5);
  expect(await planKept({ notes: [], guides: [place] }, [file])).toMatchObject({ guides: [], left: 1 });
});
