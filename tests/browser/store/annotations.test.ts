import './fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { indexWords } from '../../../utils/derived/index-words.ts';
import { openIndex } from '../../../utils/search/open-index.ts';
import {
  findAnnotation,
  findNoted,
  listAllAnnotations,
  listAnnotations,
  listAnnotationsOf,
  listAnnotationsOfGuide,
  listAnnotationsOfMany,
  listNotedLedger,
  putAnnotation,
} from '../../../utils/store/annotations.ts';
import { listGuidesOfIssue } from '../../../utils/store/guides.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { listSearchDue } from '../../../utils/store/search-due.ts';
import { listPartsBeside } from '../../../utils/store/search-parts.ts';
import type { AnnotationRow, IssueRow } from '../../../utils/store/types.ts';
import { listUnfinished } from '../../../utils/store/unfinished.ts';
import { highlightOf } from '../../unit/view/notes-of.ts';
import { check, day, entry, guide, issueOf, startAfresh, thursday } from './fixtures.ts';

const text = 'Azelaic acid twice a day.';
let issue: IssueRow;
let row: AnnotationRow;

beforeEach(async () => {
  await startAfresh();
  await check([entry('Rosacea', thursday, { text, guides: [guide] }), entry('b', thursday - day)]);
  issue = await issueOf('Rosacea');
  const { identity, textHash } = issue;
  row = highlightOf(text, 'twice', { id: 'one', identity, textHash });
});

const find = async (question: string) => {
  const { parts } = await listPartsBeside(new Set());
  const index = openIndex(parts.map(({ bytes }) => bytes));
  return index.search(question, { limit: 99, spelling: true }).hits.map(({ id }) => id);
};

it('adds, changes, recolours and removes, and puts each back to what it was', async () => {
  expect(await putAnnotation('one', row, 10)).toBeNull();
  const added = await findAnnotation('one');
  expect(added).toMatchObject({ note: '', colour: 'yellow', changedAt: 10 });

  const former = await putAnnotation('one', { ...row, note: 'Ask.', colour: 'pink' }, 20);
  expect(former).toEqual(added);
  expect(await findAnnotation('one')).toMatchObject({ note: 'Ask.', colour: 'pink' });
  await putAnnotation('one', former, 30);
  expect(await findAnnotation('one')).toMatchObject({ note: '', colour: 'yellow', changedAt: 30 });

  const removed = await putAnnotation('one', null, 40);
  expect(await findAnnotation('one')).toBeUndefined();
  expect(await listAnnotationsOf('home', issue.identity)).toEqual([]);
  // Taking back that it was added, twice, is once.
  expect(await putAnnotation('one', null, 45)).toBeNull();
  await putAnnotation('one', removed, 50);
  expect(await findAnnotation('one')).toMatchObject({ note: '', removedAt: null, changedAt: 50 });
});

it('is later than what it takes the place of, also where the clock was set back', async () => {
  await putAnnotation('one', row, 1000);
  await putAnnotation('one', { ...row, note: 'Later.' }, 10);
  expect(await findAnnotation('one')).toMatchObject({ note: 'Later.', changedAt: 1001 });
});

it('lists those of an issue, of several, of a guide and of all', async () => {
  const [offered] = await listGuidesOfIssue(issue.id);
  const other = await issueOf('b');
  const page = { ...row, id: 'page', anchor: null, guideId: offered?.id ?? '', page: 3, createdAt: 3 };
  await putAnnotation('one', { ...row, createdAt: 5 }, 10);
  await putAnnotation('page', page, 20);
  await putAnnotation('other', { ...row, id: 'other', identity: other.identity }, 15);
  await putAnnotation('gone', { ...row, id: 'gone' }, 16);
  await putAnnotation('gone', null, 17);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  expect(ids(await listAnnotationsOf('home', issue.identity))).toEqual(['page', 'one']);
  expect(ids(await listAnnotationsOfGuide(offered?.id ?? ''))).toEqual(['page']);
  expect(ids(await listAnnotations(9))).toEqual(['page', 'other', 'one']);
  expect(ids(await listAnnotations(2))).toEqual(['page', 'other']);
  expect(ids(await listAllAnnotations())).toEqual(['page', 'other', 'one']);
  const keys = [issue, other].map(({ identity }): [string, string] => ['home', identity]);
  expect(ids(await listAnnotationsOfMany(keys)).sort()).toEqual(['one', 'other', 'page']);
  const noted = await findNoted(keys, [offered?.id ?? '', 'none']);
  expect(ids(noted.issues).sort()).toEqual([issue.id, other.id].sort());
  expect(ids(noted.guides)).toEqual([offered?.id]);
});

it('lists the issues that have a note of their own', async () => {
  await recordReading(issue.id, { kind: 'noted', note: 'Remember.' }, 5);
  await recordReading((await issueOf('b')).id, { kind: 'marked' }, 6);
  expect((await listNotedLedger()).map(({ note }) => note)).toEqual(['Remember.']);
  await recordReading(issue.id, { kind: 'noted', note: '' }, 7);
  expect(await listNotedLedger()).toEqual([]);
});

it('notes with each change that mirror and search have to follow', async () => {
  await indexWords();
  await putAnnotation('one', row, 10);
  expect((await listSearchDue(9)).map(({ key }) => key)).toEqual([`issue:${issue.id}`]);
  expect((await listUnfinished()).some(({ kept }) => kept?.id === 'one')).toBe(true);
});

it('is found by the library’s search: notes and marked words, of pages too, and no more once it is removed', async () => {
  await putAnnotation('one', { ...row, note: 'Ask about pregnancy.' }, 10);
  await putAnnotation(
    'page',
    { ...row, id: 'page', anchor: null, guideId: 'g', page: 2, note: 'Titration' },
    11,
  );
  await indexWords();
  expect(await find('pregnancy')).toEqual([issue.id]);
  expect(await find('titration')).toEqual([issue.id]);
  await check([entry('Rosacea', thursday, { text: 'Azelaic acid at night.' })], { now: thursday + day });
  await indexWords();
  expect(await find('twice')).toEqual([issue.id]);
  await putAnnotation('one', null, 20);
  await indexWords();
  expect(await find('twice')).toEqual([]);
  expect(await find('pregnancy')).toEqual([]);
});
