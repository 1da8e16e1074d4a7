import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure as Messages } from '#i18n';
import { chooseForm } from '../text/choose-form.ts';
import { fillMessage, type Values } from '../text/fill-message.ts';

/** A message with forms is told by its key without the form: `check.new` for `check.new.one` and `check.new.other`. */
type KeyWithForms = { [K in keyof Messages]: K extends `${infer Key}.other` ? Key : never }[keyof Messages];
type PlainKey = Exclude<keyof Messages, `${KeyWithForms}.${Intl.LDMLPluralRule}`>;

type Place<K extends keyof Messages> = Messages[K] extends { namedSubstitutions: readonly (infer N)[] }
  ? N
  : never;
type PlaceOf<K> = K extends KeyWithForms
  ? Place<`${K}.other`> | 'count'
  : K extends PlainKey
    ? Place<K>
    : never;
type ValuesOf<K> = {
  [N in PlaceOf<K> & string]: N extends 'count' ? number : string | number;
};

/**
 * A message in the person's language, its places filled. Where it has forms, `count` chooses one before anything is put in.
 * Values may come from anywhere: the browser's own filling (`$1`), which reads what it has put in again, is not used.
 */
export function say<K extends PlainKey | KeyWithForms>(
  key: K,
  ...[values]: [PlaceOf<K>] extends [never] ? [] : [values: ValuesOf<K>]
): string {
  return values ? fill(key, values) : find(key);
}

function fill(key: string, values: Values): string {
  const { count } = values;
  const message =
    typeof count === 'number'
      ? chooseForm(find, key, count, new Intl.PluralRules(languageOfTexts()))
      : find(key);
  return fillMessage(message, values, (value) => new Intl.NumberFormat(languageOfTexts()).format(value));
}

/** The browser's own stands in where the texts name none: an empty name would throw. */
function languageOfTexts(): string | undefined {
  return find('language') || undefined;
}

/** A message as it was written, none of its places filled; empty where the language has none. */
function find(key: string): string {
  const messages: { getMessage(name: string): string } = browser.i18n;
  return messages.getMessage(key.replaceAll('.', '_'));
}
