import { localeOfTexts } from '../../platform/language-of-texts.ts';

/**
 * Formats of the browser, made once each: making one takes longer than a line of a list takes otherwise, and lists have
 * hundreds of lines. Without a locale all are written in that of the texts, and nothing else of the view makes one: a date in
 * the browser's language may stand in a sentence of another.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/** @param locale undefined for that of the texts */
export function dateFormat(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const own = locale ?? localeOfTexts();
  // A format keeps the zone it was made in, and a reader may travel.
  const key = JSON.stringify([own, options, new Date(0).getTimezoneOffset()]);
  return kept(dateFormats, key, () => new Intl.DateTimeFormat(own, options));
}

/** "yesterday" rather than "1 day ago". */
export function relativeFormat(locale: string | undefined): Intl.RelativeTimeFormat {
  const own = locale ?? localeOfTexts();
  return kept(relativeFormats, own ?? '', () => new Intl.RelativeTimeFormat(own, { numeric: 'auto' }));
}

/** Of a size or a count, as `options` have it. */
export function numberFormat(
  locale: string | undefined,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const own = locale ?? localeOfTexts();
  return kept(numberFormats, JSON.stringify([own, options]), () => new Intl.NumberFormat(own, options));
}

/** Things one after the other: "a, b, c". */
export function listFormat(locale: string | undefined): Intl.ListFormat {
  const own = locale ?? localeOfTexts();
  return kept(listFormats, own ?? '', () => new Intl.ListFormat(own, { type: 'unit', style: 'short' }));
}

/** A letter made a capital as its language does. */
export const toCapital = (letter: string, locale: string | undefined): string =>
  letter.toLocaleUpperCase(locale ?? localeOfTexts());

function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}
