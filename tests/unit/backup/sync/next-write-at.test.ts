import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextWriteAt, noteWrite, type WriteLog } from '../../../../utils/backup/sync/next-write-at.ts';

const day = 24 * 60 * 60_000;
const start = 1_800_000_000_000;

it('never comes to more than thirty in any day, nor to two within ten seconds, however much is changed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 80, maxLength: 120 }),
      (waits) => {
        let log: WriteLog = { writes: [], refusedAt: null };
        const batches: number[] = [];
        let now = start;
        for (const wait of waits) {
          now = nextWriteAt(log, now + wait);
          batches.push(now);
          // Shards, and the pointer a moment later.
          log = noteWrite(noteWrite(log, now, false), now + 1, false);
        }
        for (const [at, batch] of batches.entries()) {
          const inDay = batches.filter((one) => one > batch - day && one <= batch).length * 2;
          expect(inDay).toBeLessThanOrEqual(30);
          if (at > 0) expect(batch - (batches[at - 1] ?? 0)).toBeGreaterThanOrEqual(10_000);
        }
      },
    ),
    { numRuns: 30 },
  );
});

it('lets the first of a day go at once', () => {
  expect(nextWriteAt({ writes: [start - 60_000], refusedAt: null }, start)).toBe(start);
});

it('waits a minute after one that was refused', () => {
  const log = noteWrite({ writes: [], refusedAt: null }, start, true);
  expect(nextWriteAt(log, start + 1)).toBe(start + 60_000);
});

it('does not wait for a clock that was ahead', () => {
  expect(nextWriteAt({ writes: [start + 400 * day], refusedAt: start + 400 * day }, start)).toBe(start);
});
