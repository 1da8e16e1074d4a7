import { describe, expect, it } from 'vitest';
import { pairByTitle } from '../../../utils/identity/pair-by-title.ts';
import { makeEntry, type Shown } from './make-entry.ts';

const day = '2026-03-02';
const text = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
const pairs = (found: Partial<Shown>, known: Partial<Shown>, weak = false, bySuffix = false) =>
  pairByTitle([makeEntry('', found)], [makeEntry('', known)], { isWeak: () => weak, bySuffix }).length;

describe('pairByTitle', () => {
  it.each<[string, Partial<Shown>, number]>([
    ['the same', {}, 1],
    ['the day before', { day: '2026-03-01' }, 1],
    ['the day after', { day: '2026-03-03' }, 1],
    ['two days before', { day: '2026-02-28' }, 0],
    ['undated', { day: null }, 0],
    ['another title', { title: 'B' }, 0],
    ['another text, guid and address', { text: 'a b', guid: 'h', url: '/b' }, 0],
    ['another guid and address', { guid: 'h', url: '/b' }, 1],
  ])('an issue of %s', (_name, change, expected) => {
    const shown = { guid: 'g', url: '/a', title: 'A', day, text };
    expect(pairs({ ...shown, ...change }, shown)).toBe(expected);
    expect(pairs(shown, { ...shown, ...change })).toBe(expected);
  });

  it('pairs undated ones', () => {
    expect(pairs({ title: 'A' }, { title: 'A' })).toBe(1);
  });

  it.each<[string, Partial<Shown>, Partial<Shown>, number]>([
    ['guids of their own', { guid: 'g' }, { guid: 'h' }, 0],
    ['a guid of its own, the text short', { guid: 'g', text: 'a b' }, { text: 'a b' }, 0],
    ['a guid of its own, the text long and the same', { guid: 'g', text }, { guid: 'h', text }, 1],
    [
      'a guid of its own, the text long and a tenth another',
      { guid: 'g', text },
      { text: `${text} a b c d e` },
      0,
    ],
    ['nothing of its own', {}, { guid: 'h' }, 1],
    ['nothing of its own, half of the text', { text: 'a b' }, { text: 'a b c d' }, 1],
    ['nothing of its own, another text', { text: 'a b' }, { text: 'c d' }, 0],
    ['nothing of its own, the next day', {}, { day: '2026-03-03' }, 0],
  ])('a title that says nothing, and %s', (_name, found, known, expected) => {
    expect(pairs({ title: 'Daily', day, ...found }, { title: 'Daily', day, ...known }, true)).toBe(expected);
  });

  it.each([
    ['the same text', 'a b', 'a b', 1],
    ['another text', 'a b', 'c d', 0],
    ['a text and none', 'a b', '', 0],
    ['no text', '', '', 1],
  ])('neither title nor day, and %s', (_name, found, known, expected) => {
    expect(pairs({ text: found }, { text: known, guid: 'g' }, true)).toBe(expected);
  });

  it.each<[string, Partial<Shown>, boolean, number]>([
    ['digits', { url: '/a-a1b2' }, false, 1],
    ['digits, the next day', { url: '/a-a1b2', day: '2026-03-03' }, false, 1],
    ['digits, a title that says nothing', { url: '/a-a1b2' }, true, 1],
    ['digits, a title that says nothing, the next day', { url: '/a-a1b2', day: '2026-03-03' }, true, 0],
    ['digits, another title', { url: '/a-a1b2', title: 'B' }, false, 0],
    ['digits, another guid', { url: '/a-a1b2', guid: 'h' }, false, 1],
    ['digits, another guid and text', { url: '/a-a1b2', guid: 'h', text: 'a b' }, false, 0],
    ['a year', { url: '/a-2026' }, false, 0],
    ['no digits', { url: '/ab' }, false, 0],
  ])('by suffix, addresses that differ in %s', (_name, change, weak, expected) => {
    const shown = { guid: 'g', url: '/a', title: 'A', day, text };
    expect(pairs({ ...shown, ...change }, shown, weak, true)).toBe(expected);
    expect(pairs(shown, { ...shown, ...change }, weak, true)).toBe(expected);
  });

  it('finds the same text among any number of one title and day', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      makeEntry(`${at}`, { title: 'A', day, text: `w${at}` }),
    );
    const [pair] = pairByTitle([makeEntry('', { title: 'A', day, text: 'w70' })], many, {
      isWeak: () => true,
      bySuffix: false,
    });
    expect(pair?.known.name).toBe('70');
  });

  it('by suffix says nothing of untitled ones', () => {
    expect(pairs({ url: '/a', day }, { url: '/a-a1b2', day }, false, true)).toBe(0);
  });
});
