import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepNewest } from '../../../utils/feed/keep-newest.ts';

const keep = (dates: (number | null)[], most: number) =>
  keepNewest([...dates.keys()], (place) => dates[place] ?? null, most);

describe('keepNewest', () => {
  it('keeps all of a list that is short enough, without a look at its dates', () => {
    const items = [1, 2];
    const never = () => {
      throw new Error('asked for a date');
    };
    expect(keepNewest(items, never, 2)).toEqual({ kept: items, leftOut: 0 });
  });

  it.each<[string, (number | null)[], number[]]>([
    ['newest first', [9, 8, 7, 6], [0, 1]],
    ['oldest first', [6, 7, 8, 9], [2, 3]],
    ['undated', [null, null, null, null], [0, 1]],
    ['of one date', [5, 5, 5, 5], [0, 1]],
    ['an undated one as old as the one before it', [4, 9, null, 8], [1, 2]],
    ['an undated one at the top', [null, 7, 8, 9], [0, 3]],
  ])('keeps the newest, in the order of the list: %s', (_name, dates, places) => {
    expect(keep(dates, 2)).toEqual({ kept: places, leftOut: 2 });
  });

  it.each([
    ['first', (place: number) => -place],
    ['last', (place: number) => place],
  ])('looks only at the ends of an endless list, where the newest stand: %s', (_name, dateOf) => {
    const items = Array.from({ length: 50_000 }, (_, place) => place);
    let asked = 0;
    const { kept, leftOut } = keepNewest(items, (place) => {
      asked += 1;
      return dateOf(place);
    });
    expect(asked).toBe(20_000);
    expect(leftOut).toBe(48_000);
    const newest = items.toSorted((a, b) => dateOf(b) - dateOf(a)).slice(0, 2000);
    expect(kept).toEqual(newest.sort((a, b) => a - b));
  });

  it('leaves out nothing newer than what it keeps', () => {
    const dates = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), (all, most) => {
        const { kept, leftOut } = keep(all, most);
        expect(kept.length).toBe(Math.min(most, all.length));
        expect(kept.length + leftOut).toBe(all.length);
        const places = new Set(kept);
        expect([...kept]).toEqual([...places].sort((a, b) => a - b));
        const oldest = Math.min(...kept.map((place) => all[place] ?? 0));
        expect(all.every((at, place) => places.has(place) || at <= oldest)).toBe(true);
      }),
    );
  });
});
