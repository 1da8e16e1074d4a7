import { expect, it } from 'vitest';
import { lookupKeys } from '../../../utils/identity/lookup-keys.ts';
import { witnessKeys } from '../../../utils/identity/witness-keys.ts';
import { witnessesOf } from '../../../utils/identity/witnesses-of.ts';

const day = '2026-03-01';
const entry = { guid: 'g', url: 'https://news.example/p/a', title: 'A', publishedDay: day };

it('witnessKeys has one for guid, address, title with day and title alone', () => {
  const keys = witnessKeys('n', witnessesOf(entry));
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(4);
  expect(keys.every((key) => key.startsWith('n ') && key.length < 20)).toBe(true);
});

it('has an address once, be it guid or link, and no key for a missing title', () => {
  expect(witnessKeys('n', witnessesOf({ ...entry, guid: entry.url, title: '' }))).toHaveLength(2);
});

it('keeps newsletters apart', () => {
  const other = new Set(witnessKeys('m', witnessesOf(entry)));
  expect(witnessKeys('n', witnessesOf(entry)).filter((key) => other.has(key))).toEqual([]);
});

it('has one for an issue that shows nothing, as the look-up does', () => {
  const nothing = witnessesOf({ guid: null, url: null, title: '', publishedDay: null });
  expect(witnessKeys('n', nothing)).toEqual(lookupKeys('n', [{ witnesses: nothing }]));
  expect(witnessKeys('n', nothing)).toHaveLength(1);
});
