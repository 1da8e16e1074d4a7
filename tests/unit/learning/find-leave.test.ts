import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOpening, findLeave } from '../../../utils/learning/find-leave.ts';

const day = 24 * 60 * 60_000;
const hour = day / 24;
const now = Date.UTC(2026, 10, 30, 9);
const ago = (days: number) => now - days * day;

describe('findLeave', () => {
  it.each([
    ['at the first of all', [], [], null],
    ['after two weeks', [ago(14)], [], null],
    ['after more', [ago(15)], [], 15],
    ['after more, whatever came before', [ago(40), ago(15), ago(30)], [], 15],
    ['where something was read meanwhile, as on the web', [ago(20)], [ago(5)], null],
    ['where something was read today, on the way back', [ago(20)], [now - hour, now - 1], 20],
    ['of whoever has read, and never opened a page', [], [ago(25)], 25],
    ['where the last opening is ahead of a clock that was set back', [ago(15), now + 30 * day], [], 15],
    ['where all of them are', [now + 30 * day], [now + 31 * day], null],
  ])('%s', (_name, opened, read, days) => {
    const leave = findLeave(opened, read, now);
    expect(leave).toEqual(days === null ? null : { from: ago(days), until: now });
  });
});

describe('addOpening', () => {
  it('takes openings of one hour for one', () => {
    expect(addOpening([ago(1), now - hour / 2], now)).toEqual([ago(1), now]);
    expect(addOpening([ago(1), now - 2 * hour], now)).toEqual([ago(1), now - 2 * hour, now]);
  });

  it('while a clock was set back for a time, nobody was away', () => {
    const wrong = now - 2000 * day;
    let opened = [ago(1)];
    for (let n = 0; n < 30; n += 1) opened = addOpening(opened, wrong + n * day);
    expect(findLeave(opened, [], now)).toBeNull();
  });

  it('keeps few, the present one and the latest of all among them', () => {
    const times = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, (days) => {
        let opened: number[] = [];
        for (const one of days) opened = addOpening(opened, one * day);
        expect(opened.length).toBeLessThanOrEqual(8);
        expect(opened).toContain((days.at(-1) ?? 0) * day);
        expect(opened).toContain(Math.max(...days) * day);
      }),
    );
  });
});
