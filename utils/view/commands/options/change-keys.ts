import { openShortcutSettings, shortcutSettings } from '../../../platform/shortcuts.ts';
import { say } from '../../sentences/say.ts';

/** Where the browser has keys changed, as an address. */
export const keysAddress = shortcutSettings;

/** Shows where the browser has keys changed. @returns what to tell when it did not go there; null when it did */
export async function changeKeys(): Promise<string | null> {
  return (await openShortcutSettings()) ? null : say('keys.failed', { address: shortcutSettings() });
}
