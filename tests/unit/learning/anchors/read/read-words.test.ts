import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../../utils/learning/anchors/read/read-words.ts';

function keysOf(text: string, comma = false): string[] {
  const vocabulary = new Map<string, number>();
  const { ids } = readWords(text, vocabulary, comma);
  const keys = [...vocabulary.keys()];
  return ids.map((id) => keys[id] ?? '');
}

describe('readWords', () => {
  it.each([
    ['spaces', '5\u00a0mg', '5 mg'],
    ['no space', '5mg', '5 mg'],
    ['quotation marks', '“Dry” skin', '"dry" skin'],
    ['dashes', 'ointment – not lotion', 'ointment - not lotion'],
    ['a range', '2–3 weeks', '2-3 weeks'],
    ['a hyphen that does not break', 'IL\u201117A', 'IL-17A'],
    ['ligatures', 'ﬁnal cœur', 'final coeur'],
    ['soft hyphens', 'oint\u00adment', 'ointment'],
    ['thousands', '1,204', '1 204'],
    ['comparators', '>= 5', '≥5'],
    ['millilitres', '5 ml', '5 mL'],
    ['lowered digits', 'B₁₂', 'B12'],
    ['micro', '5 µg', '5 μg'],
    ['letters taken apart', 'se\u0301bum', 'sébum'],
    ['full stops and commas', 'Daily, then stop.', 'daily then stop'],
    ['columns', 'a | b', 'a b'],
  ])('takes %s for the same', (_name, one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
    expect(keysOf(one)).not.toEqual([]);
  });

  it.each([
    ['a raised figure', '10⁹', '109'],
    ['a fraction', '1½', '11/2'],
    ['the dash of a range', '35–70', '3570'],
    ['a minus', 'at -20 °C', 'at 20 °C'],
    ['a comparator', '<5', '>5'],
    ['equals', '= 5', '< 5'],
    ['mega and milli', '5 MU', '5 mU'],
    ['a percent sign', '5 %', '5'],
    ['a slash', 'mg/day', 'mg day'],
    ['a question mark', 'Safe.', 'Safe?'],
    ['a letter of a code', 'IL-17A', 'IL-17F'],
    ['the end of an address', 'https://a.example/x', 'https://a.example/x-2'],
    ['an accent', 'mas', 'más'],
    ['a decimal point', '0.3', '3'],
  ])('tells %s', (_name, one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });

  it('says where each word stands', () => {
    const text = '🚩 Give 1 204 mg, e.g. «X».';
    const { starts, ends } = readWords(text, new Map(), false);
    const words = starts.map((start, at) => text.slice(start, ends[at]));
    expect(words).toEqual(['Give', '1 204', 'mg', 'e', 'g', 'X']);
  });

  it('reads in order, within the text, whatever it is', () => {
    const unit = fc.constantFrom(...'aB1 .,-–/@½²é🚩\ud83dwx'.split(''), 'www.', 'http://', '\u0301');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { ids, starts, ends } = readWords(text, new Map(), false);
        expect([starts.length, ends.length]).toEqual([ids.length, ids.length]);
        const places = starts.flatMap((start, at) => [start, ends[at] ?? 0]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        expect(starts.every((start, at) => start < (ends[at] ?? 0))).toBe(true);
      }),
    );
  });

  it('reads no more than its bound', () => {
    expect(readWords('a '.repeat(300_000), new Map(), false).ids.length).toBe(250_000);
  });
});
