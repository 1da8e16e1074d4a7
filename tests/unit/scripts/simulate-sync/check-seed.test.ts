import { expect, it } from 'vitest';
import { checkSeed } from '../../../../scripts/simulate-sync/check-seed.ts';

it.each([2, 3, 4])('%i machines come to the same, and nothing is lost', async (replicas) => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { converged, lost } = await checkSeed(seed, replicas);
    expect({ seed, converged, lost }).toEqual({ seed, converged: true, lost: [] });
  }
});
