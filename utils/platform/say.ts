import type { GeneratedI18nStructure as Messages } from '#i18n';
import { chooseForm } from '../text/choose-form.ts';
import { fillMessage, type Values } from '../text/fill-message.ts';
import { findMessage } from './find-message.ts';
import { directionOfTexts, languageOfTexts, localeOfTexts } from './language-of-texts.ts';

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
  return values ? fill(key, values) : findMessage(key);
}

function fill(key: string, values: Values): string {
  const { count } = values;
  const message =
    typeof count === 'number'
      ? chooseForm(findMessage, key, count, new Intl.PluralRules(languageOfTexts()))
      : findMessage(key);
  const writeNumber = (value: number) => new Intl.NumberFormat(localeOfTexts()).format(value);
  return fillMessage(message, values, { writeNumber, direction: directionOfTexts() });
}
