import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Import it for its effect: the fake browser, which has no i18n of its own, speaks English from then on, with the very
 * messages that the build makes of locales/en.yml.
 */
const file = fileURLToPath(new URL('../../../locales/en.yml', import.meta.url));
const messages = generateChromeMessages(await parseMessagesFile(file));

/** As browsers do it: an empty text for an unknown name, `$1` … `$9` replaced. */
function getMessage(name: string, substitutions: string | string[] = []): string {
  const given = [substitutions].flat();
  return (messages[name]?.message ?? '').replace(/\$([1-9])/g, (_, n: string) => given[Number(n) - 1] ?? '');
}

fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
