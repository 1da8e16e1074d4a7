import { expect, it } from 'vitest';
import { compareEntries } from '../../../../scripts/eval/compare-entries.ts';
import type { OpmlEntry } from '../../../../utils/feed/opml/types.ts';

const entry = (name: string, more: Record<string, unknown> = {}): OpmlEntry => {
  const address = `https://${name}.example/feed`;
  // An answer may say more than is compared.
  return { name, isNamed: true, address, state: 'new', ...more } as OpmlEntry;
};
const feed = (name: string) => ({ title: name, address: `https://${name}.example/feed` });
const keys = (entries: OpmlEntry[], expected: Record<string, unknown>) =>
  compareEntries(entries, expected).map(({ key }) => key);

it('compareEntries compares what is offered and what is left out, in order', () => {
  const entries = [entry('a'), entry('b', { state: 'present' }), entry('c', { state: 'invalid' })];
  const left = [{ title: 'c', reason: 'is no web address' }];
  expect(keys(entries, { feeds: [feed('a'), feed('b')], left })).toEqual([]);
  expect(keys(entries, { feeds: [feed('b'), feed('a')], left })).toEqual(['feeds']);
  expect(keys(entries, { feeds: [], left: [] })).toEqual(['feeds', 'left']);
});

it('compareEntries wants no title where the list gives none', () => {
  const entries = [entry('a', { isNamed: false })];
  expect(keys(entries, { feeds: [{ ...feed('a'), title: null }], left: [] })).toEqual([]);
  expect(keys(entries, { feeds: [feed('a')], left: [] })).toEqual(['feeds']);
});

it.each([
  ['holds a name and a password', 'credentials'],
  ['is an e-mail newsletter', 'mail'],
  ['is no web address', 'no-address'],
])('compareEntries wants the reason "%s" to be told from others', (reason, why) => {
  const of = (said: string) =>
    keys([entry('a', { state: 'invalid', why: said })], { left: [{ title: 'a', reason }] });
  expect(of(why)).toEqual([]);
  for (const other of ['credentials', 'mail', 'no-address'].filter((one) => one !== why)) {
    expect(of(other)).toEqual(['left[0].reason']);
  }
});

it('compareEntries takes what is unticked for left out where that is expected', () => {
  const entries = [entry('a', { isOff: true })];
  expect(keys(entries, { feeds: [], left: [{ title: 'a', reason: 'is switched off' }] })).toEqual([]);
  expect(keys(entries, { feeds: [feed('a')], left: [] })).toEqual([]);
  expect(keys([entry('a')], { feeds: [], left: [{ title: 'a', reason: 'is switched off' }] })).toEqual([
    'feeds',
    'left',
  ]);
});

it('compareEntries compares what becomes of the first by the keys given', () => {
  const entries = [entry('a'), entry('b')];
  expect(keys(entries, { state: 'new', address: 'https://a.example/feed' })).toEqual([]);
  expect(keys(entries, { state: 'present', address: 'https://b.example/feed' })).toEqual([
    'state',
    'address',
  ]);
});
