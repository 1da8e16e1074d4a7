import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { liveThirtyDays, type Verdict } from './thirty-days.ts';

/** `npm run simulate:worker -- --seeds N` for the long run: it reads what is written to the file named here. */
const { SEEDS = '4', FIRST_SEED = '0', VERDICTS } = process.env;
const first = Number(FIRST_SEED);

const verdicts: (Verdict & { seed: number })[] = [];
afterEach(() => vi.unstubAllGlobals());
afterAll(() => {
  if (!VERDICTS) return;
  mkdirSync(new URL('.', `file://${VERDICTS}`), { recursive: true });
  writeFileSync(VERDICTS, JSON.stringify(verdicts));
});

it.each(Array.from({ length: Number(SEEDS) }, (_, place) => first + place))(
  '[long run] 30 days with errors, rejections, worker deaths, double starts, sleeps and restarts: each issue stored and told of once, badge right, the alarm always set, no unconditional look, nobody pestered (seed %i)',
  async (seed) => {
    const { newsletters, ...verdict } = await liveThirtyDays(seed);
    verdicts.push({ seed, newsletters, ...verdict });
    expect(verdict).toEqual({
      ...{ lost: [], doubled: [], wrongBadges: [], silentAlarms: [], unconditional: [], inEmbargo: [] },
      ...{ tooClose: [], wrongReadings: [] },
    });
  },
  240_000,
);
