import { toCapital } from './formats.ts';

/** The text with a capital first letter, as at the start of a sentence. */
export function capitalise(text: string, locale?: string): string {
  return toCapital(text.charAt(0), locale) + text.slice(1);
}
