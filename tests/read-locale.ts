import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { localesFolder } from './list-locales.ts';

/** The forms that a message may have, one for each category of numbers: https://cldr.unicode.org/index/cldr-spec/plural-rules */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

export interface Locale {
  /** Key and text, those with forms once for each form. */
  messages: [key: string, text: string][];
  /** The forms of each message that has some, by its key without the form. */
  groups: Map<string, Map<string, string>>;
  /** The text of each message, of one with forms the one for `other`, by its key without the form. */
  texts: Map<string, string>;
}

/** A file of locales/ as the build reads it. */
export async function readLocale(name: string): Promise<Locale> {
  const parsed = await parseMessagesFile(join(localesFolder, `${name}.yml`));
  const messages = parsed.flatMap((message): [string, string][] => {
    const key = message.key.join('.');
    if (key.startsWith('@@')) return [];
    return [[key, message.type === 'simple' ? message.message : '(no text, but a table of its own)']];
  });
  const groups = new Map<string, Map<string, string>>();
  const texts = new Map<string, string>();
  for (const [key, text] of messages) {
    const [, base, form] = /^(.+)\.(\w+)$/.exec(key) ?? [];
    if (!base || !form || !forms.includes(form)) {
      texts.set(key, text);
      continue;
    }
    groups.set(base, (groups.get(base) ?? new Map()).set(form, text));
    if (form === 'other') texts.set(base, text);
  }
  return { messages, groups, texts };
}
