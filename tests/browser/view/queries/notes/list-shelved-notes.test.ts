import { beforeEach, expect, it } from 'vitest';
import { putAnnotation } from '../../../../../utils/store/annotations.ts';
import { database } from '../../../../../utils/store/database.ts';
import { saveGuideFile } from '../../../../../utils/store/guide-files.ts';
import { recordReading } from '../../../../../utils/store/ledger.ts';
import type { IssueRow } from '../../../../../utils/store/types.ts';
import { findStandings, knownStanding } from '../../../../../utils/view/queries/notes/find-standings.ts';
import { listShelvedNotes } from '../../../../../utils/view/queries/notes/list-shelved-notes.ts';
import { highlightOf } from '../../../../unit/view/notes-of.ts';
import { check, day, entry, guide, issueOf, startAfresh, thursday } from '../../../store/fixtures.ts';

const text = 'Azelaic acid 10 mg twice a day. It takes a month.';
let issue: IssueRow;

beforeEach(async () => {
  await startAfresh();
  await check([entry('Rosacea', thursday, { text }), entry('b', thursday - day)]);
  issue = await issueOf('Rosacea');
});

const mark = async (id: string, words: string, change: object = {}, at = 10) => {
  const { identity, textHash } = issue;
  await putAnnotation(id, highlightOf(text, words, { id, identity, textHash, ...change }), at);
};

it('holds notes of all kinds, what changed last first, each with its place', async () => {
  await mark('one', 'twice');
  await mark('page', 'twice', { anchor: null, guideId: 'g', page: 4, note: 'Doses' }, 30);
  await recordReading(issue.id, { kind: 'noted', note: 'Remember.' }, 20);
  const start = text.indexOf('twice');
  expect(await listShelvedNotes()).toMatchObject([
    { id: 'page', kind: 'page', page: 4, note: 'Doses', guide: { id: 'g' }, standing: null },
    {
      kind: 'issue',
      row: null,
      note: 'Remember.',
      issueId: issue.id,
      issueTitle: 'Rosacea',
      publishedDay: '2026-10-22',
    },
    { id: 'one', kind: 'highlight', quote: 'twice', standing: null, range: { start, end: start + 5 } },
  ]);
});

it('says where words stand in a version that is the same only once its text was looked at', async () => {
  await mark('there', 'twice');
  // Read otherwise when it was marked: what stands at its place now is something else.
  await mark('shifted', 'a month', { anchor: highlightOf(`A line. ${text}`, 'a month').anchor });
  const notes = await listShelvedNotes();
  expect(notes.map(({ standing }) => standing)).toEqual([null, null]);
  await findStandings(
    notes,
    () => undefined,
    () => false,
  );
  const found = new Map(notes.map((note) => [note.id, knownStanding(note)]));
  expect(found.get('there')).toMatchObject({ standing: 'exact' });
  const start = text.indexOf('a month');
  expect(found.get('shifted')).toMatchObject({ standing: 'moved', range: { start, end: start + 7 } });
});

it('leads to the edition of a guide that was noted', async () => {
  await check([entry('Rosacea', thursday, { text, guides: [guide] })], { now: thursday + 1 });
  const id = `${issue.id}#${guide.fileName}`;
  await saveGuideFile(id, new Blob(['%PDF one']), 'one', 7);
  await saveGuideFile(id, new Blob(['%PDF two']), 'two', 9);
  const note = { anchor: null, guideId: id, page: 2 };
  await mark('former', 'twice', { ...note, textHash: 'one' });
  await mark('present', 'twice', { ...note, textHash: 'two' });
  await mark('gone', 'twice', { ...note, textHash: 'other' });
  const editions = new Map((await listShelvedNotes()).map((one) => [one.id, one.guide?.edition]));
  expect(editions).toEqual(
    new Map<string, number | null | undefined>([
      ['former', 1],
      ['present', undefined],
      ['gone', null],
    ]),
  );
});

it('keeps the notes of an issue that is lost, with what they repeat of it', async () => {
  await mark('one', 'twice');
  await database.issues.clear();
  expect(await listShelvedNotes()).toMatchObject([
    { id: 'one', issueId: null, issueTitle: 'Rosacea', quote: 'twice', standing: null, range: null },
  ]);
});

it('finds out of an edited issue where its words stand now, once for each version', async () => {
  await mark('figure', 'Azelaic acid 10 mg twice a day.');
  await mark('behind', 'It takes a month.');
  const edited = text.replace('10 mg', '15 mg of it');
  await check([entry('Rosacea', thursday, { text: edited })], { now: thursday + day });
  const notes = await listShelvedNotes();
  expect(notes.map(({ standing }) => standing)).toEqual([null, null]);
  let count = 0;
  const look = async () =>
    await findStandings(
      notes,
      () => {
        count += 1;
      },
      () => false,
    );
  await look();
  const found = new Map(notes.map((note) => [note.id, knownStanding(note)]));
  expect(found.get('figure')?.standing).toBe('changed');
  expect(found.get('figure')?.now).toContain('15 mg');
  expect(found.get('behind')?.standing).toBe('moved');
  await look();
  expect(count).toBe(1);
});
