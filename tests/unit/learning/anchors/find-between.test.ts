import { expect, it } from 'vitest';
import { makeBudget } from '../../../../utils/learning/anchors/compare/budget.ts';
import { findBetween } from '../../../../utils/learning/anchors/find-between.ts';
import { readPair } from './read-pair.ts';

const before = 'Start the tablets at 5 mg in the evening and wait for two weeks.';

it.each([
  ['what changed', 'Start the tablets at 10 mg in the evening and wait.', [4, 6]],
  ['nothing where the surroundings stand twice', `${before} ${before}`, undefined],
  [
    'nothing where they are far apart',
    `Start the tablets at ${'x '.repeat(60)}in the evening and wait.`,
    undefined,
  ],
  ['nothing where one is gone', 'Start the tablets at 10 mg at noon.', undefined],
])('findBetween: %s', (_name, after, found) => {
  const pair = readPair(before, after);
  const { ids } = pair.before.words;
  const row = { ahead: ids.slice(0, 4), quote: ids.slice(4, 6), behind: ids.slice(6) };
  expect(findBetween(pair.after, row, makeBudget(10_000))).toEqual(found);
});
