import type { Browser } from 'puppeteer-core';
import type { ColorScheme } from './types.ts';

/** The part of BiDi that puppeteer uses itself and does not offer. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export interface FirefoxControl {
  /** Notes each notification from now on: headless Firefox ends every one as soon as it is shown. */
  recordNotifications(): Promise<void>;
  shownNotifications(): Promise<string[]>;
  clickNotification(id: string): Promise<void>;
  stopBackground(): Promise<void>;
  colorScheme(scheme: ColorScheme): Promise<void>;
}

/**
 * Firefox's own side, where no page reaches: scripts run in the browser window's document, with `Services` and
 * `WebExtensionPolicy`. Needs `--remote-allow-system-access`.
 *
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/parent/ext-notifications.js
 */
export async function controlFirefox(browser: Browser, extensionId: string): Promise<FirefoxControl> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;

  /** Runs `body`, which sees `extension`, and hands out the string it returns. */
  async function run(body: string): Promise<string> {
    const expression = `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}) ?? {};
      ${body}
    })()`;
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    const answer = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type !== 'success') throw new Error(`In Firefox: ${answer.exceptionDetails?.text}`);
    return answer.result?.value ?? '';
  }
  const map = `(await extension.apiManager.asyncGetAPI('notifications', extension)).notificationsMap`;

  return {
    recordNotifications: async () => {
      await run(`
        const map = ${map};
        const set = map.set;
        window.companionNotifications = [];
        map.set = function (id, shown) {
          window.companionNotifications.push(id);
          return set.call(this, id, shown);
        };`);
    },
    shownNotifications: async () =>
      JSON.parse(await run('return JSON.stringify(window.companionNotifications);')),
    clickNotification: async (id) => {
      await run(`${map}.emit('clicked', ${JSON.stringify(id)});`);
    },
    stopBackground: async () => {
      await run('await extension.terminateBackground();');
    },
    colorScheme: async (scheme) => {
      const value = scheme === 'dark' ? 0 : 1;
      await run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`);
    },
  };
}
