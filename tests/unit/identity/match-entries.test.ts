import { describe, expect, it } from 'vitest';
import { matchEntries } from '../../../utils/identity/match-entries.ts';
import { mergeWitnesses } from '../../../utils/identity/merge-witnesses.ts';
import { type Entry, makeEntry } from './make-entry.ts';

const day = '2026-03-02';
const match = (found: Entry[], known: Entry[]) =>
  matchEntries(found, known).map((one) => [one.found.name, one.known?.name ?? null]);

const morning = makeEntry('morning', { guid: 'g1', url: '/a', title: 'A', day, hour: 7, text: 'a b c d' });
const evening = makeEntry('evening', {
  guid: 'g2',
  url: '/a-a1b2',
  title: 'A',
  day,
  hour: 19,
  text: 'e f g h',
});

describe('matchEntries', () => {
  it('takes the evening issue with the morning’s title for new, the morning’s in the feed or not', () => {
    expect(match([evening], [morning])).toEqual([['evening', null]]);
    expect(match([evening, morning], [morning])).toEqual([
      ['evening', null],
      ['morning', 'morning'],
    ]);
  });

  it('knows all issues when every guid changed and the domain with its paths', () => {
    const moved = [evening, morning].map((entry, at) => ({
      ...entry,
      witnesses: { ...entry.witnesses, guids: [`new${at}`], urls: [`/moved/${at}`] },
    }));
    expect(match(moved, [morning, evening])).toEqual([
      ['evening', 'evening'],
      ['morning', 'morning'],
    ]);
  });

  it('tells the yearly post of one address but for the year', () => {
    const post = (year: number) =>
      makeEntry(`${year}`, { url: `/p/learnt-${year}`, title: `Learnt ${year}`, day: `${year}-12-31` });
    expect(match([post(2026)], [post(2025)])).toEqual([['2026', null]]);
  });

  it('goes through the whole list by guid before anything by address', () => {
    const swapped = makeEntry('swapped', { guid: 'other', url: '/a', title: 'B', day });
    const renamed = makeEntry('renamed', { guid: 'g1', url: '/b', title: 'B', day });
    expect(match([swapped, renamed], [morning])).toEqual([
      ['swapped', null],
      ['renamed', 'morning'],
    ]);
  });

  it('knows an issue by a guid it had before', () => {
    const known = {
      ...morning,
      witnesses: mergeWitnesses(makeEntry('', { guid: 'g0' }).witnesses, morning.witnesses),
    };
    expect(match([makeEntry('old', { guid: 'g0', title: 'B', day })], [known])).toEqual([['old', 'morning']]);
  });

  it('knows by its address an issue whose guid was its address', () => {
    const known = makeEntry('known', { guid: 'https://news.example/p/a', url: '/out/1', title: 'A', day });
    const found = makeEntry('found', { guid: '17', url: '/p/a', title: 'B', day, text: 'x' });
    expect(match([found], [known])).toEqual([['found', 'known']]);
  });

  it('tells issues whose only guid is "latest", and knows each again', () => {
    const issue = (name: string, on: string) =>
      makeEntry(name, {
        guid: 'latest',
        url: '/latest',
        title: name,
        day: on,
        text: `about ${name} ${name}s`,
      });
    const [one, two] = [issue('One', '2026-03-01'), issue('Two', '2026-03-08')];
    expect(match([two], [one])).toEqual([['Two', null]]);
    expect(match([one], [two, one])).toEqual([['One', 'One']]);
    expect(match([two], [one, two])).toEqual([['Two', 'Two']]);
  });

  it('takes the day for no evidence under a title that repeats, is a date or empty', () => {
    const daily = (name: string, guid: string, on: string) =>
      makeEntry(name, { guid, title: 'Daily', day: on });
    const known = [daily('k1', 'a', '2026-03-01'), daily('k2', 'b', '2026-03-03')];
    expect(match([daily('f', 'c', '2026-03-03')], known)).toEqual([['f', null]]);
    for (const title of ['Monday, 2 March', '']) {
      const [found, issue] = ['g', 'h'].map((guid) => makeEntry(guid, { guid, title, day }));
      if (found && issue) expect(match([found], [issue])).toEqual([['g', null]]);
    }
  });

  it('knows entries again that have nothing but title, day and text', () => {
    const bare = (name: string, text: string) => makeEntry(name, { guid: 'all', url: '/', day, text });
    const feed = [bare('a', 'one two three'), bare('b', 'four five six')];
    const known = matchEntries(feed, []).map(({ found }) => found);
    expect(match(feed, known)).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('gives each of two found the issue that fits better, not the first the best', () => {
    const issue = (name: string, guid: string, text: string) =>
      makeEntry(name, { guid, url: `/${guid}`, title: 'A', day, text });
    const known = [issue('k1', '1', 'a b c d e f'), issue('k2', '2', 'a b c d x y')];
    const found = [issue('f2', '3', 'a b c d x z'), issue('f1', '4', 'a b c d e f')];
    expect(match(found, known)).toEqual([
      ['f2', 'k2'],
      ['f1', 'k1'],
    ]);
  });

  it.each<[string, (at: number) => Partial<Parameters<typeof makeEntry>[1]>]>([
    ['one title and day', () => ({ title: 'A' })],
    ['no title', () => ({ title: '' })],
    [
      'one title and addresses with digits',
      (at) => ({ title: 'A', url: `/a-${at.toString(16).padStart(4, '0')}` }),
    ],
  ])('looks at each of a thousand entries with %s a few times only', (_name, shown) => {
    let looks = 0;
    const many = (prefix: string) =>
      Array.from({ length: 1000 }, (_, at) => {
        const guid = `${prefix}${at}`;
        const { words, ...rest } = makeEntry(guid, {
          guid,
          url: `/${guid}`,
          day,
          text: `w${at} a b`,
          ...shown(at),
        });
        return {
          ...rest,
          get words() {
            looks++;
            return words;
          },
        };
      });
    const base = makeEntry('base', { guid: 'base', url: '/a', title: 'A', day, text: 'z' });
    const found = many('f');
    expect(matchEntries(found, [base, ...many('k')])).toHaveLength(1000);
    expect(looks).toBeLessThan(150 * found.length);
  });
});
