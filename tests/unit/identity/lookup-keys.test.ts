import { expect, it } from 'vitest';
import { lookupKeys } from '../../../utils/identity/lookup-keys.ts';
import { witnessKeys } from '../../../utils/identity/witness-keys.ts';
import { witnessesOf } from '../../../utils/identity/witnesses-of.ts';

type Entry = Parameters<typeof witnessesOf>[0];
const entry: Entry = { guid: 'g', url: 'https://a.example/p/a', title: 'A', publishedDay: '2026-03-01' };
const bare: Entry = { guid: null, url: null, title: '', publishedDay: null };

const finds = (found: Entry, known: Entry) => {
  const keys = new Set(lookupKeys('n', [{ witnesses: witnessesOf(found) }]));
  return witnessKeys('n', witnessesOf(known)).some((key) => keys.has(key));
};

it.each<[string, Partial<Entry>, Partial<Entry>]>([
  ['guid', { guid: 'G1' }, { guid: 'G1' }],
  ['address', { url: 'https://b.example/p/b' }, { url: 'http://c.example/p/b/' }],
  ['guid that is an address', { guid: 'https://b.example/p/b' }, { url: 'https://b.example/p/b' }],
  ['address without digits', { url: 'https://b.example/p/b-a1b2' }, { url: 'https://b.example/p/b' }],
  ['title', { title: 'T', publishedDay: '2020-01-01' }, { title: 't!', publishedDay: '2026-01-01' }],
  ['day, untitled', { publishedDay: '2026-03-01' }, { publishedDay: '2026-03-02' }],
])('lookupKeys finds what has the same %s', (_name, found, known) => {
  expect(finds({ ...bare, ...found }, { ...bare, ...known })).toBe(true);
});

it('finds an address with digits through title and day', () => {
  expect(finds(entry, { ...entry, guid: 'h', url: 'https://a.example/p/a-a1b2' })).toBe(true);
});

it.each<[string, Partial<Entry>]>([
  ['guid, address and title', { guid: 'h', url: 'https://a.example/p/b', title: 'B' }],
  ['all, the address by a year', { guid: 'h', url: 'https://a.example/p/a-2026', title: 'B' }],
])('does not find what differs in %s', (_name, change) => {
  expect(finds(entry, { ...entry, ...change })).toBe(false);
});

it('has each key once, seven for an entry at most', () => {
  const witnesses = witnessesOf({ ...entry, url: 'https://a.example/p/a-a1b2' });
  expect(lookupKeys('n', [{ witnesses }])).toHaveLength(7);
  expect(lookupKeys('n', [{ witnesses }, { witnesses }])).toHaveLength(7);
});
