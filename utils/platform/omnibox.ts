import { browser } from 'wxt/browser';
import { escapeText } from '../text/escape-text.ts';

/** One line below the address bar. */
export interface Suggestion {
  /** What stands in the address bar once it is chosen. */
  content: string;
  /** What is shown, as plain text. */
  description: string;
}

/** Where the person wants what was chosen: as the browser says. */
export type Place = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/**
 * A text as the browser shows it: Chromium reads XML, and drops all suggestions for one that is not well-formed or empty; Firefox
 * shows what it is given (https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/omnibox/SuggestResult).
 */
export function toDescription(text: string, readsXml: boolean): string {
  const plain = text
    .toWellFormed()
    // Control characters and what is no character at all, which XML has no place for.
    .replace(/[\p{Cc}\p{Cs}\p{Cn}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
    .toWellFormed();
  const shown = plain === '' ? '–' : plain;
  if (!readsXml) return shown;
  return escapeText(shown).replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}

/** Only Firefox tells of itself. */
const readsXml = () => !('getBrowserInfo' in browser.runtime);

/** What Enter does with what was typed. */
export function showDefaultSuggestion(text: string): void {
  void browser.omnibox.setDefaultSuggestion({ description: toDescription(text, readsXml()) });
}

/** Suggestions as the browser takes them, each once, none that it would drop the others for. */
export function toSuggestions(suggestions: readonly Suggestion[]): Suggestion[] {
  const byContent = new Map(suggestions.map((one) => [one.content, one]));
  return [...byContent.values()].map(({ content, description }) => ({
    content,
    description: toDescription(description, readsXml()),
  }));
}

/** Shows a page of the extension where the person wanted it. */
export async function showPageIn(path: string, place: Place): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  if (place === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: place === 'newForegroundTab' });
}
