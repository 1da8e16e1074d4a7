import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { buildCompanion } from './build-companion.ts';
import { countTests } from './count-tests.ts';
import { root, runTool } from './run-tool.ts';

/**
 * `npm test`: everything that is checked, in one run. Each check counts as one, each test as one; the last line says
 * how many passed and failed. It goes on after a failure, so that one run tells of all.
 */
const started = Date.now();
let passed = 0;
let failed = 0;

function head(title: string): void {
  console.log(`\n── ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
}

async function check(title: string, run: () => boolean | Promise<boolean>): Promise<void> {
  head(title);
  const ok = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${title}`);
}

async function tests(title: string, projects: readonly string[]): Promise<void> {
  head(title);
  const results = join(root, '.cache', `results-${projects.join('-')}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const { ok } = await runTool('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]);
  const counted = countTests(results, ok, started);
  passed += counted.passed;
  failed += counted.failed;
}

const tool = (name: string, ...args: string[]) => runTool(name, args).then(({ ok }) => ok);

await check('browsers', () => {
  console.log(ensureBrowser('chromium'));
  console.log(ensureBrowser('firefox'));
  return true;
});
await check('types', () => tool('tsc', '--noEmit'));
await check('lint and format', () => tool('biome', 'check', '--error-on-warnings', '.'));
await check('unused code', () => tool('knip'));
await check('Firefox add-on rules', async () => {
  const folder = await buildCompanion('firefox');
  // Not --warnings-as-errors: Preact's own code can set innerHTML, ours never does (tests/architecture.test.ts).
  return tool('web-ext', 'lint', '--source-dir', folder);
});
await tests('unit tests and tests on a real IndexedDB', ['unit', 'browser']);
await tests('end-to-end tests in Chromium and Firefox', ['e2e']);

console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
