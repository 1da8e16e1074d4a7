import { expect, it } from 'vitest';
import { groupByDay } from '../../../../../utils/view/sentences/corrections/group-by-day.ts';
import type { CorrectedItem } from '../../../../../utils/view/types.ts';

const now = new Date(2026, 10, 30, 9).getTime();
const at = (issueId: string, day: number, hour: number) =>
  ({ issueId, changedAt: new Date(2026, 10, day, hour).getTime() }) as CorrectedItem;

it('puts items under the day on which the change was found, in their order', () => {
  const items = [at('a', 30, 1), at('b', 30, 8), at('c', 29, 23), at('d', 12, 5)];
  const groups = groupByDay(items, now, 'en-GB').map(({ day, items: own }) => [
    day,
    own.map(({ issueId }) => issueId).join(''),
  ]);
  expect(groups).toEqual([
    ['today', 'ab'],
    ['yesterday', 'c'],
    ['12 November 2026', 'd'],
  ]);
  expect(groupByDay([], now)).toEqual([]);
});
