import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What was read, by language: many files ask for the same. */
const known = new Map<string, Map<string, string>>();

/**
 * The fake browser, which has no i18n of its own, speaks a language from then on, with the very messages that the build makes of
 * its file in locales/.
 *
 * @param name of the file, without its ending
 */
export async function speak(name: string): Promise<void> {
  const texts = known.get(name) ?? (await readTexts(name));
  known.set(name, texts);
  // As browsers do it, which tell no cases of a name apart and have an empty text for one unknown. What they do with dollars
  // is left out: no message has any (tests/locales.test.ts).
  const getMessage = (key: string) => texts.get(key.toLowerCase()) ?? '';
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
  const language = name === 'en' ? 'en-US' : name.replace('_', '-');
  fakeBrowser.i18n.getUILanguage = () => language;
}

/** The messages of a language, by their keys in lower case. */
async function readTexts(name: string): Promise<Map<string, string>> {
  const file = fileURLToPath(new URL(`../../../locales/${name}.yml`, import.meta.url));
  const messages = Object.entries(generateChromeMessages(await parseMessagesFile(file)));
  return new Map(messages.map(([key, { message }]) => [key.toLowerCase(), message]));
}
