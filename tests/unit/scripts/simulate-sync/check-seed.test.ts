import { expect, it } from 'vitest';
import { checkSeed } from '../../../../scripts/simulate-sync/check-seed.ts';

// Two thousand by `npm run sync:simulate`.
it.each([2, 3, 4])('%i machines come to the same, and nothing is lost', async (replicas) => {
  for (let seed = 1; seed <= 8; seed += 1) {
    const { converged, lost } = await checkSeed(seed, replicas);
    expect({ seed, converged, lost }).toEqual({ seed, converged: true, lost: [] });
  }
});
