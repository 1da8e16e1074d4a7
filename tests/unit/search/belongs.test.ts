import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongs } from '../../../utils/search/belongs.ts';
import { buildPart } from '../../../utils/search/build-part.ts';
import { direct, dot, hyphen, space } from '../../../utils/search/join-of.ts';
import { openIndex } from '../../../utils/search/open-index.ts';
import { number, word } from '../../../utils/search/read-atoms.ts';
import { documentOf } from './documents.ts';

const finds = (text: string, question: string) =>
  openIndex([buildPart([documentOf('a', { text })])]).search(question, { limit: 1, spelling: false }).total >
  0;

describe('belongs', () => {
  it.each([
    ['well-being', true, word, 'well', word, 'being', hyphen, 1],
    ['i.v.', true, word, 'i', word, 'v', dot, 1],
    ['skin.care', false, word, 'skin', word, 'care', dot, 1],
    ['17A', true, number, '17', word, 'a', direct, 1],
    ['1.5T', false, number, '1.5', word, 't', direct, 1],
    ['1 000', true, number, '1', number, '000', space, 1],
    ['2020 123', false, number, '2020', number, '123', space, 1],
    ['0 100', false, number, '0', number, '100', space, 1],
    ['000 000 behind 1', true, number, '000', number, '000', space, 2],
  ])('says of %s: %j', (_text, isOne, before, one, kind, other, join, parts) => {
    expect(belongs(before, one, kind, other, join, parts)).toBe(isOne);
  });
});

describe('what is asked for is cut as what is indexed', () => {
  it.each([
    ['1 000 000', '1 000 000'],
    ['1,000,000', '1 000 000'],
    ['1000000', '1 000 000'],
    ['1.5T', '1.5T'],
    ['1.5 T', '1.5T'],
    ['2.5x', '2.5x'],
    ['1 000g', '1000 g'],
    ['2020 123', '"2020 123"'],
    ['0 100', '"0 100"'],
    ['0.5 100', '"0.5 100"'],
  ])('a text with %s is found by %s', (text, question) => {
    expect(finds(`some ${text} more`, question)).toBe(true);
  });

  it('a text is found by any of its words as they stand, in quotes', () => {
    const atom = fc.constantFrom(
      '1',
      '17',
      '000',
      '123',
      '2020',
      '0',
      '1.5',
      '1,125',
      'a',
      'T',
      'g',
      's',
      'skin',
    );
    const between = fc.constantFrom('', ' ', '-', '’', '.');
    const piece = fc.tuple(atom, between).map((both) => both.join(''));
    const pieces = fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, (asked) => {
        expect(finds(`some ${asked} more`, `"${asked}"`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
