import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupMonths } from '../../../../../utils/view/hooks/log/group-months.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';
import { anyDay } from '../../../learning/log/any-entry.ts';

it('puts every entry once under its month, newest first, with what the month comes to', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 30 }), (days) => {
      const rows = days.map((finishedAt, at) => logEntryOf(`e${at}`, { finishedAt, minutes: at }));
      const { entries, headings } = groupMonths(rows, null);
      expect(entries.map(({ finishedAt }) => finishedAt)).toEqual([...days].sort().reverse());
      const months = [...headings.values()];
      expect(months.map(({ month }) => month)).toEqual(
        [...new Set(days.map((day) => day.slice(0, 7)))].sort().reverse(),
      );
      for (const { month, entries: count, minutes } of months) {
        const own = rows.filter(({ finishedAt }) => finishedAt.startsWith(month));
        expect(count).toBe(own.length);
        expect(minutes).toBe(own.reduce((sum, row) => sum + row.minutes, 0));
      }
    }),
  );
});

it('keeps an entry where it stood while it is edited', () => {
  const rows = [
    logEntryOf('old', { finishedAt: '2026-12-24' }),
    logEntryOf('new', { finishedAt: '2026-11-02' }),
  ];
  const order = (open: { id: string; day: string } | null) =>
    groupMonths(rows, open).entries.map(({ id }) => id);
  expect(order(null)).toEqual(['old', 'new']);
  expect(order({ id: 'old', day: '2026-10-01' })).toEqual(['new', 'old']);
});
