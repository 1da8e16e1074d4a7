import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publisherProfile } from '../tests/publisher/publisher-profile.ts';
import { ensureBrowser } from './browsers.ts';
import { buildCompanion } from './build-companion.ts';
import { countAgain, filesToRepeat } from './count-again.ts';
import { type CountedTests, countTests } from './count-tests.ts';
import { root, runTool } from './run-tool.ts';

/**
 * `npm test`: everything that is checked, in one run. Each check counts as one, each test as one; the last line says
 * how many passed and failed. It goes on after a failure, so that one run tells of all.
 */
const started = Date.now();
let passed = 0;
const failures: string[] = [];
/** What failed first and passed when its file was run again. */
const unsteady: string[] = [];
/** Whether the specs need not build what they test; what could not be built here they say themselves. */
let areBuilt = false;

function head(title: string): void {
  console.log(`\n── ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
}

/** Runs a check, and shows what it says once it has ended: several run side by side. */
async function check(title: string, run: () => Promise<{ ok: boolean; output: string }>): Promise<void> {
  const { ok, output } = await run().catch((error: unknown) => ({
    ok: false,
    output: error instanceof Error ? error.message : String(error),
  }));
  head(title);
  if (output.trim() !== '') console.log(output.trimEnd());
  if (ok) passed += 1;
  else failures.push(title);
  console.log(`${ok ? 'passed' : 'FAILED'}: ${title}`);
}

/** Runs vitest's projects, of them those files alone that are named. */
async function runTests(projects: readonly string[], files: readonly string[] = []): Promise<CountedTests> {
  const since = Date.now();
  const results = join(root, '.cache', `results-${projects.join('-')}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const { ok } = await runTool(
    'vitest',
    [
      ...['run', ...files],
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    ],
    { env: { SHARED_WORLD: '1', COMPANION_BUILT: areBuilt ? '1' : '' } },
  );
  return countTests(results, ok, since);
}

/** @param repeats whether the files that failed run once more: in real browsers alone, where a busy machine may be why */
async function tests(title: string, projects: readonly string[], { repeats = false } = {}): Promise<void> {
  head(title);
  const counted = await runTests(projects);
  const again = repeats ? filesToRepeat(counted) : [];
  if (again.length === 0) {
    passed += counted.passed;
    failures.push(...counted.failures);
    return;
  }
  head(`once more: ${again.join(', ')}`);
  const both = countAgain(counted, await runTests(projects, again));
  passed += both.passed;
  failures.push(...both.failures);
  unsteady.push(...both.unsteady);
}

/** What the specs need beside the builds that the packages are made of. */
async function buildForSpecs(): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const)
    await buildCompanion(target, undefined, publisherProfile());
}

const tool = (name: string, ...args: string[]) => runTool(name, args, { show: false });

await check('browsers', async () => ({
  ok: true,
  output: `${ensureBrowser('chromium')}\n${ensureBrowser('firefox')}`,
}));
// Builds take turns, and one leaves a processor to the tests. Those that ship are what the packages are made of.
const packages = runTool('node', [join('scripts', 'check-packages.ts')], { show: false });
packages.catch(() => undefined);
const built = packages.then(buildForSpecs).then(
  () => true,
  () => false,
);
await Promise.all([
  check('types', () => tool('tsc', '--noEmit')),
  check('lint and format', () => tool('biome', 'check', '--error-on-warnings', '.')),
  check('unused code', () => tool('knip')),
]);
await tests('unit tests and tests on a real IndexedDB', ['shared', 'unit', 'browser']);
await check('packages for the stores', () => packages);
areBuilt = await built;
await tests('end-to-end tests, of another newsletter too', ['e2e', 'publisher'], { repeats: true });

console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
for (const failure of unsteady) console.log(`UNSTEADY, passed at its second run: ${failure}`);
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
