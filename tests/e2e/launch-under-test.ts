import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launchCompanion } from './driver/launch-companion.ts';
import type { CompanionBrowser, LaunchOptions } from './driver/types.ts';
import { buildFor } from './under-test.ts';

/** A browser with the build that this worker tests, freshly installed in a profile of its own. */
export async function launchUnderTest(
  kind: BrowserName,
  options: Omit<LaunchOptions, 'extensionDir' | 'copiedProfile'> = {},
): Promise<CompanionBrowser> {
  const copied = kind === 'firefox' ? { copiedProfile: inject('firefoxProfile') } : {};
  return await launchCompanion(kind, { ...options, extensionDir: buildFor(kind), ...copied });
}
