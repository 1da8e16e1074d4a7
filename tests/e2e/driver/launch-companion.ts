import type { BrowserName } from '../../../scripts/browsers.ts';
import { changeRows } from './change-rows.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { CompanionBrowser, LaunchOptions } from './types.ts';
import { until } from './until.ts';

/** Starts a browser with the built extension installed afresh (or as it was left in `profileDir`'s data). */
export async function launchCompanion(kind: BrowserName, options: LaunchOptions): Promise<CompanionBrowser> {
  const engine = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
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
