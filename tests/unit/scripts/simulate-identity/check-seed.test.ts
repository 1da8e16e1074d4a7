import { expect, it } from 'vitest';
import { checkSeed } from '../../../../scripts/simulate-identity/check-seed.ts';

// A hundred, and others, by `npm run simulate:identity`.
it('stores and tells every issue of 25 drawn publishers once', { timeout: 120_000 }, () => {
  const failed = Array.from({ length: 25 }, (_, at) => at + 1)
    .map((seed) => ({ seed, failures: checkSeed(seed).failures.slice(0, 3) }))
    .filter(({ failures }) => failures.length > 0);
  expect(failed).toEqual([]);
});

it('draws the same for the same seed', () => {
  expect(checkSeed(7)).toEqual(checkSeed(7));
  expect(checkSeed(7).styles).not.toEqual(checkSeed(8).styles);
});
