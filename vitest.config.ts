import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumFlags, findBrowser } from './scripts/browsers.ts';

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          // Much longer than any takes: two cores may have more to do.
          testTimeout: 30_000,
        },
      },
      {
        // Found late, a package makes the page load anew in the middle of a test.
        optimizeDeps: {
          include: ['dexie', 'fast-check', 'htmlparser2', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime'],
        },
        test: {
          name: 'browser',
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
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
