import { browser } from 'wxt/browser';

/** What a browser may have beside the declared types: Firefox has a page of its own for keys. */
interface Commands {
  getAll?: () => Promise<{ name?: string; shortcut?: string }[]>;
  openShortcutSettings?: () => Promise<void>;
}

/** None in browsers of phones. */
const commands = (): Commands => browser.commands ?? {};

/** A command of the manifest, and the keys that are set for it, as the browser writes them; empty for none. */
export interface Shortcut {
  command: string;
  keys: string;
}

/** The commands there are, in the order of the manifest; none where the browser has no commands. */
export async function listShortcuts(): Promise<Shortcut[]> {
  try {
    const all = (await commands().getAll?.()) ?? [];
    return all.flatMap(({ name, shortcut = '' }) => (name ? [{ command: name, keys: shortcut }] : []));
  } catch {
    return [];
  }
}

/** Where a person changes the keys: the address to be typed where the browser does not go there by itself. */
export const shortcutSettings = (): string =>
  commands().openShortcutSettings ? 'about:addons' : 'chrome://extensions/shortcuts';

/**
 * Shows where the keys are changed. Chromium lets an extension open that page in a tab
 * (https://developer.chrome.com/docs/extensions/reference/api/commands), Firefox by a call of its own
 * (https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings).
 *
 * @returns false when the browser did not go there
 */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = commands();
  try {
    if (open) await open();
    else await browser.tabs.create({ url: shortcutSettings() });
    return true;
  } catch {
    return false;
  }
}
