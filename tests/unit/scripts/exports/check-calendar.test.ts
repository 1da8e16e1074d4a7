import { expect, it } from 'vitest';
import { checkCalendar } from '../../../../scripts/exports/check-calendar.ts';
import { difficultCells } from '../../../../scripts/exports/difficult-cells.ts';

it('has every day read back', () => {
  const checks = checkCalendar();
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks).toHaveLength(difficultCells.length + 2);
});
