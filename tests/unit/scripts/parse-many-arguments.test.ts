import { expect, it } from 'vitest';
import { parseManyArguments } from '../../../scripts/parse-many-arguments.ts';

it('takes 500 newsletters and ten minutes unless told', () => {
  expect(parseManyArguments([])).toEqual({ count: 500, seconds: 600, directory: null });
});

it('takes what it is told', () => {
  expect(parseManyArguments(['20', '--seconds', '60', '--in', '../before'])).toEqual({
    ...{ count: 20, seconds: 60, directory: '../before' },
  });
});

it.each([
  [['0'], 'How many newsletters?'],
  [['1.5'], 'How many newsletters?'],
  [['5', '6'], 'How many newsletters?'],
  [['5', '--seconds', 'soon'], 'How many seconds?'],
])('asks about %j', (args, question) => {
  expect(() => parseManyArguments(args)).toThrow(question);
});
