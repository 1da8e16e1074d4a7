/** What is between two atoms. Up to `tight` there is no space. */
export const direct = 0;
/** A hyphen, at the end of a line or page too, and behind a point (`J.-P.`). */
export const hyphen = 1;
export const apostrophe = 2;
export const dot = 3;
export const tight = 4;
/** One space. */
export const space = 5;
export const loose = 6;
/** The end of a sentence, a paragraph, a page: no phrase goes over it. */
export const apart = 7;

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const asHyphen = /^\.?[-\u2010-\u2013\u2212\ufe63\uff0d\u05be](?:[ \t]*(?:\r?\n|\f)[ \t]*)?$/;
/** Between letters a quotation mark is the Hebrew gershayim. */
const asApostrophe = /^['"’‘‛ʼʻʽʾʿʹ′´`＇\u05f3\u05f4]$/;
const asSpace = /^[ \u00a0\u2007\u2009\u202f]$/;
const sentence = /[!?…]["'”’»)\]]*\s|[。！？]/;
const point = /\.["'”’»)\]]*\s/;
/** Beside these all that have two letters at most: Dr., vs., No. */
const shortened = /^(?:\p{L}{1,2}|prof|approx|fig|incl|inkl|etc|esp)$/u;

/** @param before the term ahead */
export function joinOf(text: string, end: number, start: number, before: string, isSoft: boolean): number {
  if (start === end) return direct;
  if (start === end + 1 && text.charCodeAt(end) === 32) return space;
  const between = text.slice(end, start).replace(invisible, '');
  if (between === '') return direct;
  if (asHyphen.test(between)) return hyphen;
  if (asApostrophe.test(between)) return apostrophe;
  if (between === '.') return dot;
  if (asSpace.test(between)) return space;
  if (/\f|\n\s*\n/.test(between) || (!isSoft && between.includes('\n')) || sentence.test(between))
    return apart;
  if (point.test(between) && !shortened.test(before)) {
    const next = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (next !== next.toLowerCase() || next === next.toUpperCase()) return apart;
  }
  return /\s/.test(between) ? loose : tight;
}
