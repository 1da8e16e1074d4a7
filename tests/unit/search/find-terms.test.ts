import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../utils/search/build-part.ts';
import {
  begun,
  exact,
  findOneError,
  findTerms,
  mayBeJoined,
  withError,
} from '../../../utils/search/find-terms.ts';
import { readPart, termAt } from '../../../utils/search/part-layout.ts';
import { documentOf } from './documents.ts';

const partOf = (words: readonly string[]) =>
  readPart(buildPart([documentOf('a', { text: words.join(' ') })]));

/** Letters put in, left out, changed, and neighbours swapped, each counted once (optimal string alignment). */
function errorsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const at = (a: number, b: number) => (a === i ? row[b] : rows[a]?.[b]) ?? 99;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'д'), minLength: 1, maxLength: 5 });

describe('findOneError', () => {
  it('finds what counting the errors finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 120 }), word, (words, typed) => {
        const part = partOf(words);
        const found = [...new Set(findOneError(part, typed).map((at) => termAt(part, at)))].sort();
        expect(found).toEqual(words.filter((one) => errorsBetween(one, typed) <= 1).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('findOneError among many terms', () => {
  it.each([
    ['swapped at the beginning', 'sporiasis'],
    ['swapped at the end', 'psoriassi'],
    ['missing', 'soriasis'],
    ['too many', 'ppsoriasis'],
    ['another', 'qsoriasis'],
  ])('finds a word with letters %s', (_name, typed) => {
    const many = Array.from(
      { length: 400 },
      (_, at) =>
        `${'psqaz'[at % 5]}${'osrpq'[at % 4]}${at.toString(4).replace(/\d/g, (one) => 'aeio'[Number(one)] ?? '')}`,
    );
    const alike = many.map((one) => `psoriassa${one}`);
    const part = partOf([...many, ...alike, 'psoriasis']);
    expect(findOneError(part, typed).map((at) => termAt(part, at))).toContain('psoriasis');
  });
});

describe('findTerms', () => {
  const slot = { words: ['acne'], added: [], isPrefix: false, erring: [] };

  it('finds what begins with a word, as a scan of all terms does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (words, typed) => {
        const part = partOf(words);
        const found = findTerms(part, { ...slot, words: [typed], isPrefix: true });
        expect(found.terms.map(({ term }) => termAt(part, term)).sort()).toEqual(
          words.filter((one) => one.startsWith(typed)).sort(),
        );
      }),
    );
  });

  it('names each term once, at its best, and the spellings that are there', () => {
    const part = partOf(['tumor', 'tumors', 'tumour', 'tumxr']);
    const wanted = { words: ['tumour'], added: ['tumor', 'tumore'], isPrefix: true, erring: ['tumour'] };
    const found = findTerms(part, wanted);
    expect(found.terms.map(({ term, quality }) => [termAt(part, term), quality])).toEqual([
      ['tumour', exact],
      ['tumor', begun],
      ['tumors', begun],
    ]);
    expect(found.added).toEqual(['tumor']);
    const erring = findTerms(part, { ...slot, words: ['tumoor'], erring: ['tumoor'] });
    expect(erring.terms.map(({ term, quality }) => [termAt(part, term), quality])).toEqual([
      ['tumor', withError],
      ['tumour', withError],
    ]);
  });
});

describe('mayBeJoined', () => {
  const part = partOf(['rock', 'n', 'roll', 'rocknroll', 'barrier', 'bar', 'well', 'being']);

  it.each([
    ['two terms', 'wellbeing', true],
    ['three', 'rocknroll', true],
    ['itself only', 'barrier', false],
    ['a term and a rest', 'rocks', false],
    ['nothing', 'x', false],
  ])('tells whether a word is made of terms: %s', (_name, typed, isJoined) => {
    expect(mayBeJoined(part, typed)).toBe(isJoined);
  });
});
