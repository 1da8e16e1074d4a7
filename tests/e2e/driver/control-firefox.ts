import type { Browser } from 'puppeteer-core';
import { prepareInTab } from './prepare-in-tab.ts';
import type { ColorScheme, Medium, MenuClick } from './types.ts';
import { until } from './until.ts';

/** The part of BiDi that puppeteer uses itself and does not offer. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export interface FirefoxControl {
  /** Lets the extension be in private windows too, as a person may; ahead of its installation. */
  allowPrivateWindows(): Promise<void>;
  /** Shows an address in a private window of its own. */
  openPrivately(url: string): Promise<void>;
  /** Each notification stays from now on until the extension clears it: headless Firefox ends every one as soon as it is shown. */
  keepNotifications(): Promise<void>;
  clickNotification(id: string): Promise<void>;
  clickMenu(click: MenuClick): Promise<void>;
  /** Chooses what a line of the open menu of a right click says; false where there is no such line, and the menu closes. */
  chooseLine(label: string): Promise<boolean>;
  /** Presses the keys of a command, as far as the window goes: its key element does what it does. */
  runCommand(command: string): Promise<void>;
  stopBackground(): Promise<void>;
  colorScheme(scheme: ColorScheme): Promise<void>;
  /** Of the tab in front. */
  medium(medium: Medium): Promise<void>;
  /**
   * Runs `code` in every document that is loaded from now on and whose address begins so, before its own code; preload scripts of
   * BiDi do not run in pages of extensions (https://bugzilla.mozilla.org/show_bug.cgi?id=1755014).
   *
   * @returns ends it for tabs that are opened later
   */
  prepareDocuments(address: string, code: string): Promise<() => Promise<void>>;
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
  /** As Firefox names what belongs to an extension in its windows. */
  const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const map = `(await extension.apiManager.asyncGetAPI('notifications', extension)).notificationsMap`;

  return {
    allowPrivateWindows: async () => {
      await run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(${JSON.stringify(extensionId)}, allowed);`);
    },
    openPrivately: async (url) => {
      await run(`
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
        await opened.delayedStartupPromise;
        opened.openTrustedLinkIn(${JSON.stringify(url)}, 'current');`);
    },
    keepNotifications: async () => {
      await run(`
        const map = ${map};
        const { set } = map;
        map.set = function (id, shown) {
          shown.observe = (_subject, topic) => {
            if (topic === 'alertshow') map.emit('shown', id);
          };
          return set.call(this, id, shown);
        };`);
    },
    clickNotification: async (id) => {
      await run(`${map}.emit('clicked', ${JSON.stringify(id)});`);
    },
    clickMenu: async (click) => {
      const info = JSON.stringify({ modifiers: [], button: 0, editable: false, viewType: 'tab', ...click });
      await run(`
        await extension.wakeupBackground?.();
        extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab);`);
    },
    chooseLine: async (label) => {
      const chosen = await run(`
        const menu = document.getElementById('contentAreaContextMenu');
        if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
        const lines = [...menu.querySelectorAll('menuitem')];
        const line = lines.find((one) => !one.hidden && one.getAttribute('label') === ${JSON.stringify(label)});
        const closed = new Promise((resolve) => menu.addEventListener('popuphidden', resolve, { once: true }));
        if (line) line.closest('menupopup').activateItem(line);
        else menu.hidePopup();
        await closed;
        return line ? 'chosen' : '';`);
      return chosen !== '';
    },
    runCommand: async (command) => {
      await run(`
        const name = ${JSON.stringify(command)};
        if (name === '_execute_sidebar_action') return void (await SidebarController.toggle('${widget}-sidebar-action'));
        // One for each that has keys, in their order.
        const named = [...(await extension.shortcuts.commands)].filter(([, { shortcut }]) => shortcut);
        const keys = document.getElementById('ext-keyset-id-${widget}').children;
        keys[named.findIndex(([own]) => own === name)].doCommand();`);
    },
    stopBackground: async () => {
      const stop = async () =>
        // Otherwise one that has something under way is left to it.
        await run(`
          await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
          return extension.backgroundState;`);
      // One that an event wakes in the midst of it goes on.
      await until(async () => (await stop()) === 'stopped', 'the background to be stopped');
    },
    colorScheme: async (scheme) => {
      const value = scheme === 'dark' ? 0 : 1;
      await run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`);
    },
    medium: async (medium) => {
      const override = medium === 'print' ? 'print' : '';
      await run(`window.gBrowser.selectedBrowser.browsingContext.mediumOverride = '${override}';`);
    },
    prepareDocuments: async (address, code) => {
      const source = `(${prepareInTab})(${JSON.stringify(address)}, ${JSON.stringify(code)})`;
      const script = JSON.stringify(
        `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`,
      );
      await run(`Services.mm.loadFrameScript(${script}, true);`);
      return async () => {
        await run(`Services.mm.removeDelayedFrameScript(${script});`);
      };
    },
  };
}
