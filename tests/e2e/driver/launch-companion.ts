import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { changeRows } from './change-rows.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { speakOnly } from './speak-only.ts';
import type { CompanionBrowser, LaunchOptions } from './types.ts';
import { until } from './until.ts';

/** Starts a browser with the built extension installed afresh (or as it was left in `profileDir`'s data). */
export async function launchCompanion(kind: BrowserName, options: LaunchOptions): Promise<CompanionBrowser> {
  const launchedAt = Date.now();
  const copy = options.language ? speakOnly(options.extensionDir, options.language) : null;
  const own = copy ? { ...options, extensionDir: copy.path } : options;
  const engine = await (kind === 'chromium' ? launchChromium(own) : launchFirefox(own));
  if (copy) void engine.closed.then(copy.remove);
  // Builds of before, and others than ours, open none.
  const isWelcomed = existsSync(join(options.extensionDir, 'welcome.html'));
  if (isWelcomed && !options.keepsWelcome) {
    const isClosed = () => engine.inExtension(closeWelcome, launchedAt);
    await until(isClosed, 'the page that is shown at the installation').catch(async (error) => {
      await engine.close();
      throw error;
    });
  }
  const badge = () => engine.inExtension(() => chrome.action.getBadgeText({}));
  return Object.assign(engine, {
    badge,
    badgeBecomes: async (text: string, timeout?: number) => {
      let seen = '';
      const look = async () => {
        seen = await badge();
        return seen === text;
      };
      await until(look, () => `the badge to become "${text}" (it is "${seen}")`, timeout);
    },
    makeCheckDue: (id = 'home', nextCheckAt = Date.now() - 60_000) =>
      engine.inExtension(changeRows, 'checkStates', id, { nextCheckAt, dueAt: nextCheckAt }, true),
  });
}

/**
 * Runs inside the extension: closes the page that opens at the installation.
 *
 * @returns false while it has not opened; a profile that was left with the extension in it is not welcomed again
 */
async function closeWelcome(launchedAt: number): Promise<boolean> {
  const { welcomedAt } = await chrome.storage.local.get<{ welcomedAt?: number }>('welcomedAt');
  if (welcomedAt === undefined) return false;
  if (welcomedAt < launchedAt) return true;
  const contexts = await chrome.runtime.getContexts({});
  const tab = contexts.find(({ documentUrl }) => documentUrl?.endsWith('/welcome.html'));
  if (tab === undefined) return false;
  // Chromium keeps the texts once for all pages of an extension. Asked for by a page that closes meanwhile, it keeps none.
  if (chrome.i18n.getMessage('language') === '') return false;
  await chrome.tabs.remove(tab.tabId);
  return true;
}
