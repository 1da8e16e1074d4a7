import { expect, it } from 'vitest';
import { parseBenchArguments } from '../../../scripts/parse-bench-arguments.ts';

it('measures this checkout alone unless told', () => {
  expect(parseBenchArguments([])).toEqual({ against: null });
});

it('measures it beside another', () => {
  expect(parseBenchArguments(['--against', '../before'])).toEqual({ against: '../before' });
});

it.each([[['--against']], [['--agianst', 'x']], [['x']], [['--against', 'x', 'y']], [['--against', '--x']]])(
  'says what may be given instead of %j',
  (args) => {
    expect(() => parseBenchArguments(args)).toThrow('--against DIR');
  },
);
