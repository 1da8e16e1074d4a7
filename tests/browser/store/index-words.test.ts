import './fake-extension.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { indexWords } from '../../../utils/derived/index-words.ts';
import { namePart } from '../../../utils/derived/part-name.ts';
import { openIndex } from '../../../utils/search/open-index.ts';
import { database } from '../../../utils/store/database.ts';
import { saveGuideFile } from '../../../utils/store/guide-files.ts';
import { saveGuideText } from '../../../utils/store/guide-texts.ts';
import { listGuidesOfIssue } from '../../../utils/store/guides.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import { purgeNewsletter } from '../../../utils/store/purge-newsletter.ts';
import { removeGuideFile, takeBackGuideFile } from '../../../utils/store/removed-guides.ts';
import { issueDueKey, listSearchDue, noteAllDue, noteSearchDue } from '../../../utils/store/search-due.ts';
import { listPartsBeside } from '../../../utils/store/search-parts.ts';
import { check, day, entry, guide, issueOf, startAfresh, thursday } from './fixtures.ts';
import { seedStore } from './seed-store.ts';

const find = async (question: string) => {
  const { parts } = await listPartsBeside(new Set());
  const index = openIndex(parts.map(({ bytes }) => bytes));
  return index.search(question, { limit: 99, spelling: true }).hits.map(({ id }) => id);
};
const shelved = async (kind: 'quote' | 'book') =>
  (await database.shelf.toArray()).filter((row) => row.kind === kind);
const quote = { text: 'First, do no harm.', author: 'Somebody' };
const book = { title: 'The Skin', author: 'A. Writer' };

let id: string;
let guideId: string;

beforeEach(async () => {
  await startAfresh();
  const parts = { guides: [guide], quotes: [quote], quote, books: [book] };
  await check([entry('Rosacea', thursday, { ...parts, text: 'Azelaic cream.' }), entry('b', thursday - day)]);
  id = (await issueOf('Rosacea')).id;
  guideId = (await listGuidesOfIssue(id))[0]?.id ?? '';
  await indexWords();
});

it('finds text, quotes, books and guides of new issues, and puts quotes and books on their shelves', async () => {
  expect(await find('azelaic')).toEqual([id]);
  expect(await find('harm')).toEqual([id]);
  expect(await find('skin')).toEqual([id]);
  expect(await find('rosacea guide')).toContain(guideId);
  expect(await listSearchDue(9)).toEqual([]);
  expect(await shelved('quote')).toMatchObject([{ ...quote, issueId: id, issueTitle: 'Rosacea' }]);
  expect(await shelved('book')).toMatchObject([{ text: 'The Skin', author: 'A. Writer' }]);
});

it('follows a note, an edit and the words of a guide', async () => {
  await recordReading(id, { kind: 'noted', note: 'Remember zinc.' }, 5);
  await saveGuideFile(guideId, new Blob(['%PDF']), 'one', 1);
  const text = { state: 'read' as const, pages: ['One', 'Pimecrolimus twice'], pageCount: 2, readAt: 1 };
  await saveGuideText({ guideId, version: 1, ...text });
  await check([entry('Rosacea', thursday, { text: 'Corrected.' })], { now: thursday + day });
  await indexWords();
  expect(await find('zinc')).toEqual([id]);
  expect(await find('pimecrolimus')).toEqual([guideId]);
  expect(await find('azelaic')).toEqual([]);
  expect(await find('corrected')).toEqual([id]);
  expect(await shelved('quote')).toEqual([]);
});

it('finds a guide that was deleted by its title alone, and by its words once that is taken back', async () => {
  await saveGuideFile(guideId, new Blob(['%PDF']), 'one', 1);
  const text = { state: 'read' as const, pages: ['Pimecrolimus twice'], pageCount: 1, readAt: 1 };
  await saveGuideText({ guideId, version: 1, ...text });
  await removeGuideFile(guideId, thursday);
  await indexWords();
  expect([await find('pimecrolimus'), await find('rosacea guide')]).toEqual([[], [guideId]]);
  await takeBackGuideFile(guideId);
  await indexWords();
  expect(await find('pimecrolimus')).toEqual([guideId]);
});

it('forgets a newsletter that is gone', async () => {
  await updateSubscription('home', { removedAt: thursday });
  await purgeNewsletter('home');
  await indexWords();
  expect([await find('azelaic'), await find('guide'), await find('alone')]).toEqual([[], [], []]);
  expect(await database.shelf.count()).toBe(0);
});

it('makes the index of a whole store, in few parts, once', async () => {
  await seedStore({ newsletters: 3, issues: 150, guides: 5, checks: 1 });
  await noteAllDue();
  await indexWords();
  expect(await find('alone')).toHaveLength(99);
  expect(await find('guide')).toHaveLength(5);
  const ids = await database.searchParts.toCollection().primaryKeys();
  expect(ids.length).toBeLessThanOrEqual(4);
  await indexWords();
  expect(await database.searchParts.toCollection().primaryKeys()).toEqual(ids);
});

it.each(['of another format', namePart(1, 1, 4).replace('-', '-1')])(
  'makes an index of another format anew: %s',
  async (part) => {
    await database.searchParts.clear();
    await database.searchParts.put({ id: part, documents: 1, bytes: new Blob(['none']) });
    await indexWords();
    expect(await find('azelaic')).toEqual([id]);
  },
);

it.each([
  ['not what its name says', new Blob(['none'])],
  ['none that can be read', new ArrayBuffer(4) as unknown as Blob],
])('makes an index anew of which a part is %s, once something is to be added to it', async (_name, bytes) => {
  await database.searchParts.clear();
  await database.searchParts.put({ id: namePart(1, 1, 4), documents: 1, bytes });
  await noteSearchDue([issueDueKey(id)]);
  await expect(indexWords()).rejects.toThrow('not what its name says');
  await indexWords();
  expect(await find('azelaic')).toEqual([id]);
  expect(await find('alone')).toHaveLength(1);
});

it('loses nothing when it ends on the way, or the disk is full', async () => {
  await check([entry('Hives', thursday + day, { text: 'Antihistamine.' })], { now: thursday + day });
  const before = await database.searchParts.toCollection().primaryKeys();
  const put = vi.spyOn(database.shelf, 'bulkPut').mockRejectedValueOnce(new Error('full'));
  await expect(indexWords()).rejects.toThrow('full');
  put.mockRestore();
  expect(await database.searchParts.toCollection().primaryKeys()).toEqual(before);
  await indexWords();
  expect(await find('antihistamine')).toEqual([(await issueOf('Hives')).id]);
});

it('leaves a document out of which nothing can be made, and goes on', async () => {
  const other = (await issueOf('b')).id;
  await database.issueBodies.update(id, { parts: { quotes: 5 } as never });
  await noteAllDue();
  await database.searchParts.clear();
  await indexWords();
  expect(await find('alone')).toEqual([other]);
  expect(await listSearchDue(9)).toEqual([]);
});
