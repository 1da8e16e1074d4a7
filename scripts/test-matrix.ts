import { readdirSync } from 'node:fs';
import type { BrowserName } from './browsers.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { applyLook } from './matrix/apply-look.ts';
import { findLayoutFaults } from './matrix/find-layout-faults.ts';
import { findViolations } from './matrix/find-violations.ts';
import { listLooks } from './matrix/list-looks.ts';
import { listStates } from './states/list-states.ts';
import { openState } from './states/open-state.ts';
import { startWorld } from './states/start-world.ts';

/**
 * `npm run test:matrix [-- NAME …]`: every page in every state, at three widths, light, dark, in forced colours and with text twice
 * as large, in both browsers: no violation that axe knows, nothing wider than the page, nothing smaller than 24 × 24 pixels that is
 * clicked, the focus seen, the main action in sight. With names only the states whose names begin so. The last line counts.
 */
async function testMatrix(names: readonly string[]): Promise<boolean> {
  let looks = 0;
  const faulty = new Map<string, number>();
  for (const [kind, target] of [
    ['chromium', 'chrome'],
    ['firefox', 'firefox'],
  ] as const) {
    const port = await freePort();
    const extensionDir = await buildCompanion(target, `http://127.0.0.1:${port}`);
    const pages = readdirSync(extensionDir).filter((file) => file.endsWith('.html'));
    for (const [worldName, states] of listStates(pages)) {
      const wanted = states.filter(
        ({ name }) => names.length === 0 || names.some((one) => name.startsWith(one)),
      );
      if (wanted.length === 0) continue;
      const world = await startWorld(worldName, kind, { extensionDir, port });
      try {
        for (const state of wanted) {
          const page = await openState(world, state);
          for (const look of listLooks(kind)) {
            looks += 1;
            await applyLook(kind, world, page, look);
            const faults = [...(await findViolations(page)), ...(await page.evaluate(findLayoutFaults))];
            report(kind, `${state.name}, ${look.width} px, ${look.mode}`, faults, faulty);
          }
          await page.close();
        }
      } finally {
        await world.close();
      }
    }
  }
  for (const [fault, count] of [...faulty].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(4)} × ${fault}`);
  const count = [...faulty.values()].reduce((sum, one) => sum + one, 0);
  console.log(`matrix: ${looks} looks, ${count} faults of ${faulty.size} kinds`);
  return count === 0 && looks > 0;
}

/** Says what was found, and counts it by what it is, wherever it is seen. */
function report(kind: BrowserName, where: string, faults: string[], faulty: Map<string, number>): void {
  for (const fault of faults) {
    console.log(`${kind}, ${where}: ${fault}`);
    faulty.set(fault, (faulty.get(fault) ?? 0) + 1);
  }
}

process.exitCode = (await testMatrix(process.argv.slice(2))) ? 0 : 1;
