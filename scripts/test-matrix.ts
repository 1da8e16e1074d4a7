import { parseArgs } from 'node:util';
import { violationsOn } from '../tests/e2e/page/violations-on.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { applyLook } from './matrix/apply-look.ts';
import { findLayoutFaults } from './matrix/find-layout-faults.ts';
import { listLooks } from './matrix/list-looks.ts';
import { runCommand } from './run-command.ts';
import type { Build } from './states/types.ts';
import { visitStates } from './states/visit-states.ts';

const browsers = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const;

/** How much was looked at, and how often each fault was seen, wherever it was. */
interface Seen {
  looks: number;
  faults: Map<string, number>;
}

/**
 * `npm run test:matrix [-- NAME …]`: every page in every state, at three widths, light, dark, in forced colours and with text twice
 * as large, in both browsers at once: no violation that axe knows, nothing wider than the page, nothing smaller than 24 × 24 pixels
 * that is clicked, the focus seen, the main action in sight. A name is a browser's, or the beginning of those of states: with names
 * only these. `--language ar`: in that language. The last line counts.
 */
async function testMatrix(args: string[]): Promise<boolean> {
  const { values, positionals: names } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string' } },
  });
  const { language } = values;
  const named = browsers.filter(([kind]) => names.includes(kind));
  const begins = names.filter((name) => !named.some(([kind]) => kind === name));
  const builds: Build[] = [];
  for (const [kind, target] of named.length > 0 ? named : browsers) {
    const port = await freePort();
    // One after the other: they build into one folder.
    builds.push({
      kind,
      port,
      language,
      extensionDir: await buildCompanion(target, `http://127.0.0.1:${port}`),
    });
  }
  const seen: Seen = { looks: 0, faults: new Map() };
  await Promise.all(builds.map(async (build) => await lookAtAll(build, begins, seen)));
  for (const [fault, count] of [...seen.faults].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(4)} × ${fault}`);
  const count = [...seen.faults.values()].reduce((sum, one) => sum + one, 0);
  console.log(`matrix: ${seen.looks} looks, ${count} faults of ${seen.faults.size} kinds`);
  return count === 0 && seen.looks > 0;
}

async function lookAtAll(build: Build, begins: readonly string[], seen: Seen): Promise<void> {
  const { kind } = build;
  await visitStates(
    build,
    async (page, { name }, world) => {
      for (const look of listLooks(kind)) {
        seen.looks += 1;
        await applyLook(kind, world, page, look);
        for (const fault of [...(await violationsOn(page)), ...(await page.evaluate(findLayoutFaults))]) {
          console.log(`${kind}, ${name}, ${look.width} px, ${look.mode}: ${fault}`);
          seen.faults.set(fault, (seen.faults.get(fault) ?? 0) + 1);
        }
      }
    },
    ({ name }) => begins.length === 0 || begins.some((one) => name.startsWith(one)),
  );
}

runCommand(testMatrix);
