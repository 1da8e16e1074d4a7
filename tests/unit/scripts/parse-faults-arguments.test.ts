import { expect, it } from 'vitest';
import { parseFaultsArguments } from '../../../scripts/parse-faults-arguments.ts';

const usual = { count: 100, seed: 1, browsers: ['chromium', 'firefox'], only: '' };

it.each([
  [['kills'], { ...usual, name: 'kills' }],
  [['worker', '20', '--seed', '7'], { ...usual, name: 'worker', count: 20, seed: 7 }],
  [['disk'], { ...usual, name: 'disk' }],
  [['damage', '--browser', 'firefox'], { ...usual, name: 'damage', browsers: ['firefox'] }],
  [['damage', '--only', 'log'], { ...usual, name: 'damage', only: 'log' }],
])('takes %j', (args, wanted) => {
  expect(parseFaultsArguments(args)).toEqual(wanted);
});

it.each([
  [[], 'Which faults?'],
  [['fire'], 'Which faults?'],
  [['kills', '0'], 'How many?'],
  [['kills', '1.5'], 'How many?'],
  [['kills', '5', '6'], 'How many?'],
  [['disk', '5'], 'How many?'],
  [['kills', '--seed', 'x'], 'Which seed?'],
  [['damage', '--browser', 'safari'], 'Which browser?'],
])('asks about %j', (args, question) => {
  expect(() => parseFaultsArguments(args)).toThrow(question);
});
