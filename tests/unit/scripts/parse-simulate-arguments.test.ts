import { expect, it } from 'vitest';
import { parseSimulateArguments } from '../../../scripts/parse-simulate-arguments.ts';

const file = import.meta.filename;

it('reads file, budget and sleep', () => {
  expect(parseSimulateArguments([file])).toEqual({ file, budget: undefined, asleep: 'never' });
  const all = parseSimulateArguments([file, '--budget', '14', '--asleep', 'nights']);
  expect(all).toEqual({ file, budget: 14, asleep: 'nights' });
});

it.each([
  [[], 'Which publish histories'],
  [['no-such-file.json'], 'There is no file'],
  [[file, '--budget', 'few'], 'number of checks'],
  [[file, '--asleep', 'days'], 'Asleep when'],
])('says what is wrong with %j', (args, sentence) => {
  expect(() => parseSimulateArguments(args)).toThrow(sentence);
});
