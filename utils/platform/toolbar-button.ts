import { browser } from 'wxt/browser';

/** What a browser may have of its toolbar, by its version: the declared types know less than each has. */
interface ToolbarAction {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: {
    addListener(callback: () => void): void;
    removeListener(callback: () => void): void;
  };
}

const action = (): ToolbarAction => browser.action;

/**
 * Whether the extension's button stands in the toolbar, and not behind the puzzle piece; null where the browser does not say.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/action#method-getUserSettings
 */
export async function isButtonInToolbar(): Promise<boolean | null> {
  try {
    return (await action().getUserSettings?.())?.isOnToolbar ?? null;
  } catch {
    return null;
  }
}

/** Calls back when the person has moved the button, where the browser tells of it. @returns a function that ends it */
export function watchButton(onChange: () => void): () => void {
  const event = action().onUserSettingsChanged;
  event?.addListener(onChange);
  return () => event?.removeListener(onChange);
}

/** Whether this is Firefox, whose toolbar is arranged in another way. */
export const isFirefox = (): boolean => browser.runtime.getURL('/').startsWith('moz-extension:');
