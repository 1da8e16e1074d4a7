import { browser } from 'wxt/browser';
import { chooseLocale } from '../text/choose-locale.ts';
import { findMessage } from './find-message.ts';

/**
 * The language the texts are written in, which is not always the browser's: one in a language that the texts are not translated
 * to shows them in English. Undefined where the browser has no texts.
 */
export const languageOfTexts = (): string | undefined => findMessage('language') || undefined;

/** The direction that language is written in. */
export const directionOfTexts = (): 'ltr' | 'rtl' => (findMessage('direction') === 'rtl' ? 'rtl' : 'ltr');

/** The locale in which everything of `Intl` is written, so that a date never speaks another language than the words around it. */
export const localeOfTexts = (): string | undefined =>
  chooseLocale(findMessage('language'), browser.i18n.getUILanguage());
