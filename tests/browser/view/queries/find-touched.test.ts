import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { saveGuideFile } from '../../../../utils/store/guide-files.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import type { AnnotationRow, CorrectionRow, LogEntryRow } from '../../../../utils/store/types.ts';
import { findTouched } from '../../../../utils/view/queries/find-touched.ts';
import { check, day, entry, guide, issueOf, startAfresh, thursday } from '../../store/fixtures.ts';

const before = 'Wash it. Take 10 mg once a day. Then wait.';
const after = 'Wash it. Take 5 mg once a day. Then wait.';
const hash = (text: string) => `known ${text}`;

async function highlight(id: string, exact: string, text = before): Promise<void> {
  const start = text.indexOf(exact);
  const { newsletterId, identity } = await issueOf('known');
  const row: AnnotationRow = {
    ...{ id, newsletterId, identity, guideId: null, page: null, textHash: hash(text) },
    anchor: {
      ...{ version: hash(text), block: 0, twins: 'none' },
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
    ...{ colour: 'yellow', note: `note ${id}`, issueTitle: 'known', publishedAt: thursday },
    ...{ createdAt: 1, changedAt: 1, removedAt: null, isRemoved: 0 },
  };
  await database.annotations.put(row);
}

async function corrected(): Promise<CorrectionRow> {
  await check([entry('known', thursday, { text: after, guides: [guide] })], { now: thursday + day });
  const row = await database.corrections.get((await issueOf('known')).id);
  if (!row) throw new Error('nothing is noted');
  const at = before.indexOf('10 mg');
  const change = {
    ...{ kind: 'figure' as const, before: '10 mg', after: '5 mg' },
    ...{ beforeRange: { start: at, end: at + 5 }, afterRange: { start: at, end: at + 4 } },
  };
  return { ...row, state: 'open', changes: [change] };
}

beforeEach(async () => {
  await startAfresh();
  await check([entry('known', thursday, { text: before, guides: [guide] })]);
  await recordReading((await issueOf('known')).id, { kind: 'marked' }, thursday + 5);
});

it('names highlights on what changed, and leads to where it is now', async () => {
  await highlight('a', 'Take 10 mg');
  await highlight('b', 'Then wait.');
  await highlight('c', '10 mg');
  const { highlights } = await findTouched(await corrected());
  const at = after.indexOf('5 mg');
  expect(highlights).toEqual([
    { id: 'a', quote: 'Take 10 mg', note: 'note a', at },
    { id: 'c', quote: '10 mg', note: 'note c', at },
  ]);
});

it('leaves out one that was made on the corrected text, and finds one of a text before the one that was read', async () => {
  const older = `An older one. ${before}`;
  await check([entry('known', thursday, { text: older, guides: [guide] })], { now: thursday + 10 });
  await highlight('older', '10 mg', older);
  await check([entry('known', thursday, { text: before, guides: [guide] })], { now: thursday + 20 });
  const row = await corrected();
  await highlight('newer', '5 mg', after);
  const { highlights } = await findTouched({ ...row, fromHash: hash(before) });
  expect(highlights.map(({ id }) => id)).toEqual(['older']);
});

it('names one whose own text is no longer kept: by its words where these tell the place, else as one that may be touched', async () => {
  const row = await corrected();
  for (const [id, words] of [
    ['there', 'Take 10 mg'],
    ['beside', 'Then wait.'],
    ['gone', 'Older words'],
  ] as const)
    await highlight(id, words, `${words} of a lost version`);
  await database.annotations.put({
    ...((await database.annotations.get('gone')) as AnnotationRow),
    ...{ id: 'detached', isDetached: true },
  });
  const { highlights } = await findTouched(row);
  expect(highlights).toEqual([
    { id: 'gone', quote: 'Older words', note: 'note gone', at: null, isUnsure: true },
    { id: 'there', quote: 'Take 10 mg', note: 'note there', at: after.indexOf('5 mg') },
  ]);
});

it('names none on a change of the title', async () => {
  await highlight('a', 'Take 10 mg');
  const row = await corrected();
  const changes = row.changes.map((change) => ({ ...change, ofTitle: true as const }));
  expect((await findTouched({ ...row, changes })).highlights).toEqual([]);
});

it('names the note, entries of the log and saved guides of that issue', async () => {
  const issue = await issueOf('known');
  await recordReading(issue.id, { kind: 'noted', note: 'Ask for cycles' }, thursday + 6);
  await saveGuideFile(`${issue.id}#${guide.fileName}`, new Blob(['%PDF']), 'hash', 7);
  const { newsletterId, identity } = issue;
  const logged = { id: 'entry', newsletterId, identity, removedAt: null, isRemoved: 0, createdAt: 1 };
  const source = { title: 'known', version: null };
  await database.logEntries.put({ ...logged, source, finishedAt: '2026-10-23' } as LogEntryRow);
  expect(await findTouched(await corrected())).toEqual({
    highlights: [],
    note: 'Ask for cycles',
    entries: [{ id: 'entry', title: 'known', finishedAt: '2026-10-23' }],
    guides: [{ id: `${issue.id}#${guide.fileName}`, title: guide.title }],
  });
});
