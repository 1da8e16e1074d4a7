import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../../utils/text/choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    ['en', 'en-GB', 'en-GB-u-nu-latn'],
    ['en', 'en-US', 'en-US-u-nu-latn'],
    ['de', 'de-AT', 'de-AT-u-nu-latn'],
    ['pt-BR', 'pt-PT', 'pt-PT-u-nu-latn'],
    ['es', 'es-419', 'es-419-u-nu-latn'],
    ['ar', 'ar-EG', 'ar-EG-u-nu-latn'],
  ])('writes %s texts as the browser in %s does', (texts, browser, locale) => {
    expect(chooseLocale(texts, browser)).toBe(locale);
  });

  it.each([
    ['en', 'it', 'en-u-nu-latn'],
    ['en', 'enm', 'en-u-nu-latn'],
    ['ar', 'en-US', 'ar-u-nu-latn'],
    ['en', '', 'en-u-nu-latn'],
    ['en', 'en_US', 'en-u-nu-latn'],
    ['en', 'en-US-u-nu-arab', 'en-u-nu-latn'],
    ['en', 'en-US-posix', 'en-u-nu-latn'],
  ])('writes %s texts in their own language where the browser says %j', (texts, browser, locale) => {
    expect(chooseLocale(texts, browser)).toBe(locale);
  });

  it('names none that would throw, and Western digits in all of them', () => {
    expect(chooseLocale('', 'en-US')).toBeUndefined();
    expect(new Intl.NumberFormat(chooseLocale('ar', 'ar-EG')).format(1234)).toBe('1,234');
  });
});
