import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damagesOf } from '../../scripts/faults/damages.ts';
import { startHousehold } from '../../scripts/faults/start-household.ts';
import { describeVerdict, isHeld } from '../../scripts/faults/summarise.ts';
import { tryDamages } from '../../scripts/faults/try-damages.ts';
import { tryKills } from '../../scripts/faults/try-kills.ts';
import type { Household, Verdict } from '../../scripts/faults/types.ts';
import { seededRandom } from '../../scripts/simulate/seeded-random.ts';
import { buildFor, underTest } from './under-test.ts';

const failed = (verdicts: readonly Verdict[]) =>
  verdicts.filter((verdict) => !isHeld(verdict)).map(describeVerdict);
const say = () => undefined;

/** Some of what `npm run faults` tries. */
describe.each([
  ['chromium', ['the database’s folder deleted']],
  ['firefox', ['the database’s file cut at a half']],
] as const)('in %s', (kind, names) => {
  let household: Household;

  beforeAll(async () => {
    household = await startHousehold({ kind, extensionDir: buildFor(kind), port: underTest().port });
  });
  afterAll(() => household?.close());

  // Only Chromium's worker, and its process, are ended at any moment.
  it.each(kind === 'chromium' ? (['browser', 'worker'] as const) : [])(
    'nothing is lost, done twice or left standing where the %s ends under load',
    async (what) => {
      const rounds = { household, count: 1, random: seededRandom(3), say };
      expect(failed(await tryKills(what, rounds))).toEqual([]);
    },
  );

  it('a damaged profile opens, gets back what a mirror has, tells what was lost and nothing twice', async () => {
    const damages = damagesOf(kind).filter(({ name }) => names.some((one) => one === name));
    const verdicts = await tryDamages({ household, damages, say });
    expect(verdicts).toHaveLength(names.length + 1);
    expect(failed(verdicts)).toEqual([]);
    // The browser is started once more for each.
  }, 240_000);
});
