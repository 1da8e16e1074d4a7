import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Import it for its effect: the fake browser, which has no i18n of its own, speaks English from then on, with the very
 * messages that the build makes of locales/en.yml.
 */
const file = fileURLToPath(new URL('../../../locales/en.yml', import.meta.url));
const messages = Object.entries(generateChromeMessages(await parseMessagesFile(file)));
const texts = new Map(messages.map(([name, { message }]) => [name.toLowerCase(), message]));

/**
 * As browsers do it, which tell no cases of a name apart and have an empty text for one unknown. What they do with dollars
 * is left out: no message has any (tests/locales.test.ts).
 */
function getMessage(name: string): string {
  return texts.get(name.toLowerCase()) ?? '';
}

fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
