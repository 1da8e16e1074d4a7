import { expect, it } from 'vitest';
import { benchParts, parseBenchArguments } from '../../../scripts/parse-bench-arguments.ts';

it('measures all of this checkout alone unless told', () => {
  expect(parseBenchArguments([])).toEqual({ against: null, only: new Set(benchParts) });
});

it('measures it beside another', () => {
  expect(parseBenchArguments(['--against', '../before']).against).toBe('../before');
});

it('measures some of it', () => {
  expect(parseBenchArguments(['--only', 'search,scroll'])).toEqual({
    against: null,
    only: new Set(['scroll', 'search']),
  });
});

it.each([
  [['--against']],
  [['--agianst', 'x']],
  [['x']],
  [['--against', 'x', 'y']],
  [['--against', '--x']],
  [['--only', 'serach']],
  [['--only', '']],
])('says what may be given instead of %j', (args) => {
  expect(() => parseBenchArguments(args)).toThrow('--against DIR');
});
