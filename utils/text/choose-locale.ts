/**
 * How dates and numbers are written beside texts of a language: as the browser's own region writes them where it speaks that
 * language ("3 Dec" in a British browser), else as the language does. In Western digits everywhere, which newsletters, file names
 * and fields for numbers have too: a page in Arabic would show two sorts otherwise.
 *
 * @param texts the language the texts are written in, as a BCP 47 tag; empty where none is known
 * @param browser the language of the browser's own texts
 * @returns undefined for the browser's own
 * @see https://www.unicode.org/reports/tr35/#UnicodeNumberSystemIdentifier
 */
export function chooseLocale(texts: string, browser: string): string | undefined {
  if (texts === '') return undefined;
  const isPlain = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(browser);
  const locale = isPlain && languageOf(browser) === languageOf(texts) ? browser : texts;
  return `${locale}-u-nu-latn`;
}

const languageOf = (tag: string) => tag.split('-', 1)[0];
