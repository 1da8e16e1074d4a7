import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumFlags, findBrowser } from './scripts/browsers.ts';
import { listShared } from './tests/shared-world.ts';

const maxWorkers = availableParallelism();
/** Without it the project `unit` has them all: one file is run by its name alone. */
const shared = process.env.SHARED_WORLD ? listShared() : [];

/** Short files that take long: on a machine that knows no times yet they would begin last, and end long after all others. */
const long = /(?:faults|hanging|hostile)\.spec\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'shared',
          environment: 'node',
          include: shared,
          isolate: false,
          setupFiles: ['tests/begin-afresh.ts'],
          maxWorkers,
          // Much longer than any takes: two cores may have more to do.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          exclude: shared,
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      {
        // Found late, a package makes the page load anew in the middle of a test.
        optimizeDeps: {
          include: [
            ...['approx-string-match', 'dexie', 'diff', 'fast-check', 'htmlparser2'],
            ...['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@tanstack/virtual-core'],
          ],
        },
        test: {
          name: 'browser',
          maxWorkers,
          testTimeout: 60_000,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chromium') ?? 'chromium', args: chromiumFlags },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // Much of a spec is waiting: one goes on in one browser while another waits in its own.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        // The companion of another newsletter: what is its own, and the first specs once more.
        test: {
          name: 'publisher',
          environment: 'node',
          include: ['tests/publisher/*.spec.ts', 'tests/e2e/first-run.spec.ts'],
          globalSetup: ['tests/publisher/global-setup.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
