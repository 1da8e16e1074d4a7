import { plainText } from '../../utils/text/plain-text.ts';

/**
 * Whether a text is the expected one, either of them written as text or as markup: suites differ in whether a title
 * `a &amp; b` is expected as it stands or decoded.
 *
 * U+FFFD in what is expected stands for a character that the reader behind it failed to decode: any one will do.
 */
export function sameText(expected: string, found: string): boolean {
  const wanted = readingsOf(expected);
  return readingsOf(found).some((text) => wanted.some((one) => one === text || fits(one, text)));
}

function readingsOf(text: string): string[] {
  return [text.replace(/\s+/g, ' ').trim(), plainText(text)];
}

function fits(expected: string, text: string): boolean {
  if (!expected.includes('\ufffd')) return false;
  const parts = expected.split(/\s*\ufffd\s*/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('\\s*.?\\s*')}$`, 'u').test(text);
}
