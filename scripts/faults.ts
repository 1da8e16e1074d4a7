import { buildCompanion } from './build-companion.ts';
import { damagesOf } from './faults/damages.ts';
import { startHousehold } from './faults/start-household.ts';
import { describeVerdict, isHeld, summarise } from './faults/summarise.ts';
import { tryDamages } from './faults/try-damages.ts';
import { tryDisk } from './faults/try-disk.ts';
import { tryKills } from './faults/try-kills.ts';
import type { Verdict } from './faults/types.ts';
import { freePort } from './free-port.ts';
import { type FaultsArguments, parseFaultsArguments } from './parse-faults-arguments.ts';
import { runCommand } from './run-command.ts';
import { seededRandom } from './simulate/seeded-random.ts';

/**
 * `npm run faults -- kills 100`, `-- worker 100`, `-- disk`, `-- damage`: the production build in real browsers, whose process is
 * ended under load, whose worker is, whose disk is full, whose profile is damaged. Each fault is held where the companion opens or
 * says why, has what it can have again, tells nobody of anything twice, looks for issues again, and says what was lost.
 */
async function tryFaults(args: string[]): Promise<boolean> {
  const wanted = parseFaultsArguments(args);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const verdicts: Verdict[] = [];
  for (const kind of wanted.name === 'damage' ? wanted.browsers : (['chromium'] as const)) {
    const extensionDir = await buildCompanion(kind === 'chromium' ? 'chrome' : 'firefox', origin);
    verdicts.push(...(await tryIn(wanted, { kind, extensionDir, port })));
  }
  console.log(summarise(wanted.name, verdicts));
  return verdicts.every(isHeld);
}

const say = (verdict: Verdict) => console.log(describeVerdict(verdict));

async function tryIn(
  { name, count, seed, only }: FaultsArguments,
  place: Parameters<typeof startHousehold>[0],
): Promise<Verdict[]> {
  if (name === 'disk') return await tryDisk(place, say);
  const household = await startHousehold(place);
  try {
    if (name === 'damage') {
      const damages = damagesOf(place.kind).filter((damage) => damage.name.includes(only));
      return await tryDamages({ household, damages, say });
    }
    const rounds = { household, count, random: seededRandom(seed), say };
    return await tryKills(name === 'kills' ? 'browser' : 'worker', rounds);
  } finally {
    await household.close();
  }
}

await runCommand(tryFaults);
