import { beforeEach, expect, it } from 'vitest';
import { witnessKeys } from '../../../utils/identity/witness-keys.ts';
import { database } from '../../../utils/store/database.ts';
import { isStored, listKnownIssues } from '../../../utils/store/known-issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { check, day, entry, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

beforeEach(startAfresh);

const known = async (...found: ReturnType<typeof entry>[]) => await listKnownIssues('home', found);
const titles = async (...found: ReturnType<typeof entry>[]) =>
  (await known(...found)).map(({ issue, ledger }) => issue?.title ?? ledger?.title).sort();

it('are those that share a guid, an address or a title, and no others', async () => {
  await subscribe({ id: 'other' });
  await check(['a', 'b', 'c', 'd'].map((slug, n) => entry(slug, thursday - n * day)));
  await check([entry('a', thursday)], { newsletterId: 'other' });
  const sought = { title: 'c', guid: 'tag:a', url: 'https://moved.example/p/b', publishedDay: '2025-01-01' };
  expect(await titles(entry('x', thursday, sought))).toEqual(['a', 'b', 'c']);
  expect(await titles(entry('x', thursday))).toEqual([]);
});

it('are each once, though the ledger knows them too', async () => {
  await check([entry('a', thursday)]);
  await recordReading((await issueOf('a')).id, { kind: 'marked' }, thursday);
  const [only, ...others] = await known(entry('a', thursday));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ issue: { title: 'a' }, ledger: { readAt: thursday } });
  expect(only?.words).toEqual((await issueOf('a')).words);
});

it('are also those that the ledger alone knows, or knows by another name', async () => {
  await check([entry('a', thursday), entry('b', thursday - day)]);
  for (const slug of ['a', 'b']) await recordReading((await issueOf(slug)).id, { kind: 'marked' }, 5);
  await database.issues.delete((await issueOf('a')).id);
  await database.ledger.toCollection().modify((row) => {
    if (row.title === 'a') row.isOrphan = 1;
    row.witnesses = { ...row.witnesses, guids: [...row.witnesses.guids, `other ${row.title}`] };
    row.keys = witnessKeys('home', row.witnesses);
  });
  const sought = (guid: string) => known(entry('x', thursday, { guid, url: null, title: '' }));
  expect(await sought('other a')).toMatchObject([{ issue: undefined, ledger: { title: 'a' }, words: [] }]);
  const [b] = await sought('other b');
  expect(b).toMatchObject({ issue: { title: 'b' }, witnesses: { guids: ['tag:b', 'other b'] } });
  expect(b?.words).toEqual((await issueOf('b')).words);
});

it('are the newest as well where many share a key', async () => {
  const number = (n: number) =>
    entry('latest', thursday + n * 7 * day, {
      title: `Number ${n}`,
      text: `own${n} words${n} of${n} it${n}`,
    });
  for (let n = 0; n < 60; n++) await check([number(n)]);
  const found = await titles(number(59));
  expect(found).toEqual(expect.arrayContaining(Array.from({ length: 50 }, (_, n) => `Number ${59 - n}`)));
  expect(found.length).toBeLessThan(60);
});

it('tell whether an entry is stored: what the ledger alone knows is not', async () => {
  await check([entry('a', thursday)]);
  expect(await isStored('home', entry('a', thursday, { guid: 'another' }))).toBe(true);
  expect(await isStored('home', entry('b', thursday))).toBe(false);
  const { id } = await issueOf('a');
  await recordReading(id, { kind: 'marked' }, 5);
  await database.issues.delete(id);
  await database.ledger.toCollection().modify({ isOrphan: 1 });
  expect(await isStored('home', entry('a', thursday))).toBe(false);
});
