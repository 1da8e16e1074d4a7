import '../../store/fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexWords } from '../../../../utils/derived/index-words.ts';
import { database } from '../../../../utils/store/database.ts';
import {
  listIdsInState,
  listIssueIdsInState,
  listSavedGuideIds,
} from '../../../../utils/store/found-rows.ts';
import { saveGuideFile } from '../../../../utils/store/guide-files.ts';
import { saveGuideText } from '../../../../utils/store/guide-texts.ts';
import { listGuidesOfIssue } from '../../../../utils/store/guides.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import type { SearchAnswer, SearchFilters } from '../../../../utils/view/commands/search/types.ts';
import { answerQuestion } from '../../../../utils/view/queries/answer-question.ts';
import { findPieces } from '../../../../utils/view/queries/find-pieces.ts';
import { keepIndex } from '../../../../utils/view/queries/keep-index.ts';
import { countRequests } from '../../store/count-requests.ts';
import { check, entry, guide, issueOf, startAfresh, subscribe, thursday } from '../../store/fixtures.ts';

const everything: SearchFilters = { kind: 'all', state: 'all', newsletterId: null, year: null };
const index = keepIndex();

async function ask(text: string, filters: Partial<SearchFilters> = {}, ids = ['home', 'other']) {
  const question = { text, spelling: true, limit: 20, filters: { ...everything, ...filters } };
  const { state } = question.filters;
  return answerQuestion(index.current(), question, {
    newsletters: new Set(ids),
    unread: new Set(await listIssueIdsInState('unread')),
    saved: new Set(await listSavedGuideIds()),
    inState: state === 'all' ? null : await listIdsInState(state),
  });
}
const titles = ({ items }: SearchAnswer) => items.map(({ title }) => title.text);
async function answersTo(answer: SearchAnswer, isOver = () => false): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  await findPieces(answer, (one) => answers.push(one), isOver);
  return answers;
}
const whole = async (answer: SearchAnswer) => (await answersTo(answer)).at(-1);

let id: string;

beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  await check([
    entry('Rosacea today', thursday, { text: 'Azelaic cream for rosacea.', guides: [guide] }),
    entry('Old rosacea', Date.UTC(2024, 5, 1), { text: 'Rosacea, as it was.' }),
  ]);
  await check([entry('Rosacea elsewhere', thursday - 1)], { newsletterId: 'other' });
  const issue = await issueOf('Rosacea today');
  id = issue.id;
  await recordReading(id, { kind: 'noted', note: 'Ask about zinc.' }, 5);
  const guideId = (await listGuidesOfIssue(id))[0]?.id ?? '';
  await saveGuideFile(guideId, new Blob(['%PDF']), 'one', 1);
  const pages = ['Cover', 'Avoid wind and spice.'];
  await saveGuideText({ guideId, version: 1, state: 'read', pages, pageCount: 2, readAt: 1 });
  await indexWords();
  await index.bringUpToDate();
});

it('gives issues and guides with what lists show of them', async () => {
  const { items, total } = await ask('rosacea');
  expect(total).toBe(4);
  expect(items.find((item) => item.id === id)).toMatchObject({
    ...{ kind: 'issue', newsletterId: 'home', publishedAt: thursday, isUnread: true },
    title: { text: 'Rosacea today', marks: [[0, 7]] },
  });
  expect(items.find(({ kind }) => kind === 'guide')).toMatchObject({
    issueTitle: 'Rosacea today',
    isSaved: true,
  });
});

describe('leaves out', () => {
  it('another kind, newsletter or year', async () => {
    expect(titles(await ask('rosacea', { kind: 'guide' }))).toEqual(['Rosacea guide']);
    expect(titles(await ask('rosacea', { newsletterId: 'other' }))).toEqual(['Rosacea elsewhere']);
    expect(titles(await ask('rosacea', { year: 2024 }))).toEqual(['Old rosacea']);
  });

  it('what is in another state, guides with their issue', async () => {
    expect(titles(await ask('rosacea', { state: 'unread', newsletterId: 'home' })).toSorted()).toEqual([
      'Rosacea guide',
      'Rosacea today',
    ]);
    await recordReading(id, { kind: 'marked' }, 6);
    expect(titles(await ask('rosacea', { state: 'read' })).toSorted()).toEqual([
      'Rosacea guide',
      'Rosacea today',
    ]);
  });

  it('newsletters that are not subscribed to any more', async () => {
    expect(titles(await ask('rosacea', {}, ['other']))).toEqual(['Rosacea elsewhere']);
  });
});

it('a last word of one letter is one that has only been begun', async () => {
  expect(titles(await ask('azelaic q'))).toEqual(['Rosacea today']);
  expect(titles(await ask('azelaic qq'))).toEqual([]);
});

it('and where it is a word, what has that comes first, and all that was found before stays', async () => {
  await check([entry('Of old', Date.UTC(2023, 5, 1), { text: 'Rosacea and vitamin D.' })]);
  await indexWords();
  await index.bringUpToDate();
  const before = titles(await ask('rosacea'));
  const { items, total } = await ask('rosacea d');
  expect(items[0]?.title.text).toBe('Of old');
  expect(items.map(({ title }) => title.text).toSorted()).toEqual(before.toSorted());
  expect(total).toBe(before.length);
  // With a space behind it, it is a whole word.
  expect(titles(await ask('rosacea d '))).toEqual(['Of old']);
});

describe('the piece of text', () => {
  it('stands where it is in the issue', async () => {
    const [item] = (await whole(await ask('cream')))?.items ?? [];
    expect(item).toMatchObject({
      at: 8,
      page: null,
      snippet: { text: 'Azelaic cream for rosacea.', isNote: false },
    });
    expect(item?.snippet?.marks).toEqual([[8, 13]]);
  });

  it('of a guide is on its page', async () => {
    const [item] = (await whole(await ask('spice')))?.items ?? [];
    expect(item).toMatchObject({ kind: 'guide', page: 2, at: null });
  });

  it('is of the note where only that has the words', async () => {
    const [item] = (await whole(await ask('zinc')))?.items ?? [];
    expect(item).toMatchObject({ at: null, snippet: { text: 'Ask about zinc.', isNote: true } });
  });

  it("is of the summary or of a guide's description where only that has the words", async () => {
    await database.issues.update(id, { summary: 'What camphor does' });
    await database.guides.toCollection().modify({ description: 'When camphor helps' });
    const answer = await ask('rosacea');
    const asked = { ...answer, question: { ...answer.question, text: 'camphor' } };
    const found = (await whole(asked))?.items.flatMap(({ snippet }) => (snippet?.marks[0] ? [snippet] : []));
    expect(found?.map(({ text, marks }) => [text, marks]).toSorted()).toEqual([
      ['What camphor does', [[5, 12]]],
      ['When camphor helps', [[5, 12]]],
    ]);
  });

  it('is not looked for once a newer question waits', async () => {
    expect(await answersTo(await ask('rosacea'), () => true)).toEqual([]);
  });

  it('says by the way what has changed since the index was made, and leaves out what is gone', async () => {
    const first = await ask('rosacea');
    await recordReading(id, { kind: 'marked' }, 6);
    await database.issues.delete((await issueOf('Old rosacea')).id);
    const answer = await whole(first);
    expect(answer?.items.find((item) => item.id === id)?.isUnread).toBe(false);
    expect(answer && titles(answer)).not.toContain('Old rosacea');
    expect(answer?.items).toHaveLength(first.items.length - 1);
  });

  it('brings the mark of what was corrected since it was read', async () => {
    const first = await ask('rosacea');
    expect(first.items.map(({ corrected }) => corrected)).toEqual([null, null, null, null]);
    await database.issues.update(id, { corrected: 'figure' });
    const told = (await whole(first))?.items.filter(({ corrected }) => corrected !== null);
    expect(told).toMatchObject([{ id, kind: 'issue', corrected: 'figure' }]);
  });

  it('comes first for what is in sight, then for all', async () => {
    const others = Array.from({ length: 9 }, (_, at) =>
      entry(`Hives ${at}`, thursday + at, { text: 'Antihistamine, twice.' }),
    );
    await check(others, { now: thursday + 9 });
    await indexWords();
    await index.bringUpToDate();
    const answers = await answersTo(await ask('antihistamine'));
    const pieces = ({ items }: SearchAnswer) => items.filter(({ snippet }) => snippet !== null).length;
    expect(answers.map((one) => [pieces(one), one.isWhole])).toEqual([
      [8, false],
      [9, true],
    ]);
  });
});

it('asks nothing of the database for a first answer', async () => {
  const { requests } = await countRequests(async () => {
    const known = { newsletters: new Set(['home']), unread: new Set<string>(), saved: new Set<string>() };
    const question = { text: 'rosacea', spelling: true, limit: 20, filters: everything };
    expect(answerQuestion(index.current(), question, { ...known, inState: null }).items).toHaveLength(3);
  });
  expect(requests).toBe(0);
});

it('the index in memory follows the stored one, and loads only what is new', async () => {
  expect(await index.bringUpToDate()).toBe(false);
  await check([entry('Hives', thursday + 1, { text: 'Antihistamine.' })], { now: thursday + 1 });
  await indexWords();
  expect(await index.bringUpToDate()).toBe(true);
  expect(titles(await ask('antihistamine'))).toEqual(['Hives']);
});
