/**
 * Formats of the browser, made once each: making one takes longer than a line of a list takes otherwise, and lists have
 * hundreds of lines.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** @param locale undefined for the reader's own */
export function dateFormat(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // A format keeps the zone it was made in, and a reader may travel.
  const key = JSON.stringify([locale, options, new Date(0).getTimezoneOffset()]);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

/** "yesterday" rather than "1 day ago". */
export function relativeFormat(locale: string | undefined): Intl.RelativeTimeFormat {
  const key = locale ?? '';
  const format = relativeFormats.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(key, format);
  return format;
}
