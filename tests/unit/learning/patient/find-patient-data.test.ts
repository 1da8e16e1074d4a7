import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPatientData } from '../../../../utils/learning/patient/find-patient-data.ts';
import type { Finding } from '../../../../utils/learning/patient/types.ts';
import { growthOf } from '../../growth-of.ts';
import { type Case, readCases } from './read-cases.ts';

const cases = readCases();
const meets = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;

/** What was expected and found, missed, and found without being expected; and of the found, those of the right kind. */
function judge(judged: readonly Case[]) {
  const counts = { found: 0, missed: 0, wrong: 0, right: 0 };
  for (const { text, expected } of judged) {
    const found = findPatientData(text);
    for (const one of expected) {
      const hit = found.find((other) => meets(one, other));
      counts[hit === undefined ? 'missed' : 'found'] += 1;
      counts.right += hit?.kind === one.kind ? 1 : 0;
    }
    counts.wrong += found.filter((one) => !expected.some((other) => meets(one, other))).length;
  }
  return counts;
}

describe('the cases', () => {
  it('are many, of hits and of ordinary notes, in four languages', () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(100);
    expect(new Set(cases.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'de', 'fr']));
  });

  it('are found, and next to nothing else', () => {
    const { found, missed, wrong, right } = judge(cases);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.99);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.98);
    expect(right / found).toBeGreaterThanOrEqual(0.99);
  });

  it.each(['en', 'es', 'de', 'fr'])('are found in %s', (language) => {
    const { found, missed, wrong } = judge(cases.filter((one) => one.language === language));
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.95);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.95);
  });
});

it('finds several in one note, each once, in order', () => {
  const text = 'JS, 54 (DOB 12/03/1956, MRN 0048213): call 07700 900123 or js@example.org.';
  const found = findPatientData(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
  expect(found).toEqual([
    ['initials-age', 'JS, 54'],
    ['birth-date', '12/03/1956'],
    ['record-number', '0048213'],
    ['phone', '07700 900123'],
    ['email', 'js@example.org'],
  ]);
});

it('gives places within the text, in order, none over another', () => {
  const piece = fc.constantFrom(
    ...cases.map(({ text }) => text),
    ' ',
    '\n',
    '7',
    'JS, ',
    'DOB ',
    '\u{1F600}',
    '\u202f',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findPatientData(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

it.each([
  '1',
  '12 ',
  '1234 ',
  '0',
  'a',
  'A. ',
  'a@',
  'tel ',
  'Mr Ab ',
  'man ',
  '1-',
  ' ',
  'n° ',
  'http://',
  '2020;',
])('takes a time that grows with the text alone: %j', (piece) => {
  const find = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return () => findPatientData(text);
  };
  // Ten times the text: 10 when linear, 100 when quadratic.
  expect(growthOf(find(10_000), find(100_000), 30)).toBeLessThan(30);
});
