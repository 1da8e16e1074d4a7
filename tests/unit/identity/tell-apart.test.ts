import { describe, expect, it } from 'vitest';
import { tellApart } from '../../../utils/identity/tell-apart.ts';
import { makeEntry, type Shown } from './make-entry.ts';

const shown = { guid: 'g', url: '/a', title: 'A', day: '2026-03-01', text: 'one two three' };
const entry = (change: Partial<Shown> = {}) => makeEntry('', { ...shown, ...change });
const count = (a: Partial<Shown>, b: Partial<Shown>) => tellApart([entry(a), entry(b)]).length;

describe('tellApart', () => {
  it('leaves entries that differ as they are, in order', () => {
    const found = [entry({ guid: '2', url: '/b' }), entry(), entry({ guid: null, url: null })];
    const apart = tellApart(found);
    expect(apart).toHaveLength(3);
    apart.forEach((one, at) => {
      expect(one).toBe(found[at]);
    });
  });

  it('takes a guid or an address from entries that share it, and nothing else', () => {
    const found = [entry(), entry({ url: '/b' }), entry({ guid: 'h', url: '/b' })];
    expect(tellApart(found).map(({ witnesses }) => [witnesses.guids, witnesses.urls])).toEqual([
      [[], ['/a']],
      [[], []],
      [['h'], []],
    ]);
    expect(tellApart(found)[1]).toMatchObject({
      ...entry(),
      witnesses: { titles: entry().witnesses.titles },
    });
    expect(found[1]?.witnesses.urls).toEqual(['/b']);
  });

  it('keeps the first of repetitions, and its keys', () => {
    const first = makeEntry('first', shown);
    expect(tellApart([first, makeEntry('second', shown)])).toEqual([first]);
  });

  it.each<[string, Partial<Shown>, Partial<Shown>, 1 | 2]>([
    ['nothing but the text', {}, { text: 'four five' }, 1],
    ['the day, by one, texts unknown', { text: '' }, { day: '2026-03-02', text: '' }, 1],
    ['the day, by one, and the text', {}, { day: '2026-03-02', text: 'four five' }, 2],
    ['the day, by a year', {}, { day: '2025-03-01' }, 1],
    ['the day, by two, texts unknown', { text: '' }, { day: '2026-03-03', text: '' }, 2],
    ['the day, which one has not, and the text', {}, { day: null, text: 'four five' }, 2],
    ['the text, undated', { day: null }, { day: null, text: 'four five' }, 2],
    ['the guid', {}, { guid: 'h' }, 2],
    ['the guid, which one has not', {}, { guid: null }, 2],
    ['the address', {}, { url: '/b' }, 2],
    ['the title', {}, { title: 'B' }, 2],
    ['the text, untitled', { title: '' }, { title: '', text: 'four five' }, 2],
    ['nothing, untitled and without text', { title: '', text: '' }, { title: '', text: '' }, 1],
    ['nothing, without guid and address', { guid: null, url: null }, { guid: null, url: null }, 1],
  ])('two that differ in %s', (_name, a, b, entries) => {
    expect(count(a, b)).toBe(entries);
    expect(count(b, a)).toBe(entries);
  });

  it('finds an exact repetition however far away it stands', () => {
    const many = Array.from({ length: 40 }, (_, at) => entry({ title: '', text: `w${at}` }));
    expect(tellApart([...many, entry({ title: '', text: 'w0' })])).toHaveLength(40);
  });

  it('looks at each of thousands of one name a few times only', () => {
    let looks = 0;
    const found = Array.from({ length: 3000 }, (_, at) => {
      const { words, ...rest } = entry({ title: '', day: '2026-03-01', text: `w${at}` });
      return {
        ...rest,
        get words() {
          looks++;
          return words;
        },
      };
    });
    expect(tellApart(found)).toHaveLength(3000);
    expect(looks).toBeLessThan(40 * found.length);
  });
});
