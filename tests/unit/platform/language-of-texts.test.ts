import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  directionOfTexts,
  languageOfTexts,
  localeOfTexts,
} from '../../../utils/platform/language-of-texts.ts';
import { speak } from '../view/speak.ts';

const look = () => [languageOfTexts(), directionOfTexts(), localeOfTexts()];

it('is what the texts say, in the region of the browser where that is of their language', async () => {
  await speak('de');
  expect(look()).toEqual(['de', 'ltr', 'de-u-nu-latn']);
  fakeBrowser.i18n.getUILanguage = () => 'de-CH';
  expect(look()).toEqual(['de', 'ltr', 'de-CH-u-nu-latn']);
});

it('is English in a browser of another language', async () => {
  await speak('en');
  fakeBrowser.i18n.getUILanguage = () => 'it';
  expect(look()).toEqual(['en', 'ltr', 'en-u-nu-latn']);
});

it('runs from right to left where the texts do', () => {
  const texts: Record<string, string> = { language: 'ar', direction: 'rtl' };
  fakeBrowser.i18n.getMessage = ((key: string) => texts[key] ?? '') as typeof fakeBrowser.i18n.getMessage;
  expect(look()).toEqual(['ar', 'rtl', 'ar-u-nu-latn']);
});

it("is the browser's own where there are no texts", () => {
  fakeBrowser.i18n.getMessage = (() => '') as typeof fakeBrowser.i18n.getMessage;
  expect(look()).toEqual([undefined, 'ltr', undefined]);
});
