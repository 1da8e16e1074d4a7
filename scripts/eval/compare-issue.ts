import type { IssueParts } from '../../utils/issue/types.ts';
import { isRecord } from './is-record.ts';

/** One key of an expectation that was not met. */
export interface Difference {
  key: string;
  expected: unknown;
  found: unknown;
}

/** Parts that also count when they hold most of the expected words. */
const lenientTexts = new Set(['lookBack.text', 'goDeeper.text']);
const enoughWords = 0.8;

/** What may differ between two prints of one text: Unicode form, white space, kind of marks, letter case. */
export function foldText(text: string): string {
  // Marks go first: NFKC makes a space and a combining accent of "´".
  return text
    .replace(/[“”„‟«»〝〞]/gu, '"')
    .replace(/[‘’‚‛ʼ´`‹›]/gu, "'")
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Compares what was found in an issue with an `expected.json`: by the keys expected, more keys are fine; lists item by
 * item in order; a value where null or [] is expected is a difference.
 */
export function compareIssue(found: IssueParts, expected: Readonly<Record<string, unknown>>): Difference[] {
  const summary = foldText(found.summary ?? '');
  return Object.entries(expected).flatMap(([key, wanted]) => {
    if (key === 'summaryMustMention' || key === 'summaryMustNotContain') {
      const wrong = textsOf(wanted).filter(
        (text) => summary.includes(foldText(text)) !== (key === 'summaryMustMention'),
      );
      return wrong.map((text) => ({ key, expected: text, found: found.summary }));
    }
    return compareValue(key, comparable(found, key), wanted);
  });
}

/** The value a key of an expectation is compared with: dates as they are written there. */
export function comparable(found: IssueParts, key: string): unknown {
  const value: unknown = Object.entries(found).find(([name]) => name === key)?.[1];
  return key === 'publishedAt' && typeof value === 'number' ? new Date(value).toISOString() : value;
}

/** Compares one value with the one expected; `key` names it in the differences. */
export function compareValue(key: string, found: unknown, wanted: unknown): Difference[] {
  if (Array.isArray(wanted)) {
    const items: readonly unknown[] = Array.isArray(found) ? found : [];
    const sameLength = Array.isArray(found) && items.length === wanted.length;
    if (!sameLength) return [{ key, expected: wanted, found }];
    return wanted.flatMap((item, at) => compareValue(`${key}[${at}]`, items[at], item));
  }
  if (isRecord(wanted)) {
    if (!isRecord(found)) return [{ key, expected: wanted, found }];
    return Object.entries(wanted).flatMap(([name, value]) =>
      compareValue(`${key}.${name}`, found[name], value),
    );
  }
  const isSame =
    typeof wanted === 'string' && typeof found === 'string'
      ? foldText(found) === foldText(wanted) || (lenientTexts.has(key) && holdsWords(found, wanted))
      : found === wanted;
  return isSame ? [] : [{ key, expected: wanted, found }];
}

function holdsWords(found: string, wanted: string): boolean {
  if (foldText(found).includes(foldText(wanted))) return true;
  const words = foldText(wanted).match(/[\p{L}\p{N}']+/gu) ?? [];
  const present = new Set(foldText(found).match(/[\p{L}\p{N}']+/gu) ?? []);
  return words.filter((word) => present.has(word)).length >= words.length * enoughWords;
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
