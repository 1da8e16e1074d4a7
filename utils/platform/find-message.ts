import { browser } from 'wxt/browser';

/** A message as it was written, none of its places filled; empty where neither the language nor English has it. */
export function findMessage(key: string): string {
  const messages: { getMessage(name: string): string } = browser.i18n;
  return messages.getMessage(key.replaceAll('.', '_'));
}
