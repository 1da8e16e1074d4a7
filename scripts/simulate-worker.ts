import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseSeeds } from './parse-seeds.ts';
import { root, runTool } from './run-tool.ts';

/**
 * `npm run simulate:worker -- --seeds N`: the worker's own code on a database in memory, through 30 days each: one to twenty
 * newsletters, servers and calls that fail, starts that come twice, stops in the middle, and a person beside it. The same test
 * stands in `npm test` with a few seeds. `--seed N` shows one of them.
 */
/** Lives that one process lives through. */
const seedsARun = 10;

interface Verdict extends Record<string, unknown> {
  seed: number;
  newsletters: number;
}

/** What a life may not have, beside what is lost and doubled. */
const blameless = ['lost', 'doubled', 'wrongBadges', 'silentAlarms', 'wrongReadings', 'tooClose'].concat(
  'unconditional',
  'inEmbargo',
);

async function liveThrough(first: number, count: number): Promise<Verdict[]> {
  const file = join(root, '.cache', `worker-${process.pid}-${first}.json`);
  const env = { SEEDS: String(count), FIRST_SEED: String(first), VERDICTS: file };
  const test = 'tests/unit/worker/rules/thirty-days.test.ts';
  const { output } = await runTool('vitest', ['run', '--project', 'unit', test], { env, show: false });
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Verdict[];
  } catch {
    throw new Error(`The lives from seed ${first} on did not end.\n${output.slice(-2000)}`);
  }
}

const lengthOf = (verdict: Verdict, name: string) => (verdict[name] as unknown[]).length;
const sum = (verdicts: readonly Verdict[], name: string) =>
  verdicts.reduce((total, verdict) => total + lengthOf(verdict, name), 0);

async function simulateWorker(args: string[]): Promise<boolean> {
  const { seeds, verbose } = parseSeeds(args);
  const started = Date.now();
  const verdicts: Verdict[] = [];
  const left = Array.from({ length: Math.ceil(seeds.length / seedsARun) }, (_, at) => at * seedsARun);
  async function next(): Promise<void> {
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const part = seeds.slice(at, at + seedsARun);
      verdicts.push(...(await liveThrough(part[0] ?? 1, part.length)));
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  const isGood = (verdict: Verdict) => blameless.every((name) => lengthOf(verdict, name) === 0);
  const bad = verdicts.filter((verdict) => !isGood(verdict));
  for (const verdict of verbose ? verdicts : bad) console.log(JSON.stringify(verdict));
  const letters = verdicts.reduce((total, { newsletters }) => total + newsletters, 0);
  console.log(`${letters} newsletters, ${Math.round((Date.now() - started) / 1000)} s`);
  const good = verdicts.length - bad.length;
  const counts = `${sum(verdicts, 'lost')} lost, ${sum(verdicts, 'doubled')} doubled`;
  console.log(`worker: ${good} of ${seeds.length} seeds, ${counts}`);
  return good === seeds.length;
}

try {
  process.exitCode = (await simulateWorker(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
