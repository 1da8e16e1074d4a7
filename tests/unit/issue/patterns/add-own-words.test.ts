import { describe, expect, it } from 'vitest';
import { addOwnWords } from '../../../../utils/issue/patterns/add-own-words.ts';
import { languages } from '../../../../utils/issue/patterns/languages.ts';
import { makeTables } from '../../../../utils/issue/patterns/make-tables.ts';
import { packPatterns } from '../../../../utils/issue/patterns/pack-patterns.ts';
import { unpackPatterns } from '../../../../utils/issue/patterns/unpack-patterns.ts';
import { understandIssue } from '../../../../utils/issue/understand-issue.ts';

const words = {
  headings: { quote: ['Von der Kanzel (leise):'], book: ['Neben dem Bett'] },
  sponsor: ['Möglich macht das'],
};
const html = `<p>Heute geht es um die Haut, und wie man sie nicht verliert, wenn der Winter kommt.</p>
<p>Möglich macht das <a href="https://salben.example">Salben Nord</a></p>
<h2>🌿 Von der Kanzel (leise)</h2><blockquote>Die Haut vergisst nichts.<br>— Ida Brandt</blockquote>`;
const source = {
  ...{ title: 'Winter', subtitle: null, publication: 'Hautpost', url: 'https://letters.example/p/1' },
  ...{ publishedAt: null, publishedDay: null, isDayOnly: false, html },
};

function read(own: Parameters<typeof addOwnWords>[1]) {
  const packed: unknown = JSON.parse(packPatterns(addOwnWords(languages, own)));
  const unpacked = unpackPatterns(packed);
  if (!unpacked) throw new Error('The patterns could not be read back.');
  return understandIssue(source, { earlier: [], later: [] }, makeTables(unpacked));
}

describe('addOwnWords', () => {
  it('changes nothing where a newsletter has none', () => {
    expect(addOwnWords(languages, undefined)).toEqual(languages);
  });

  it('has its headings and its way of naming a sponsor understood, in any language and after packing', () => {
    expect(read(undefined).sponsor).toBeFalsy();
    expect(read(words).sponsor).toMatchObject({ name: 'Salben Nord' });
    const table = addOwnWords(languages, words).en;
    const fits = (line: string) => table.headings.quote.some((one) => one.test(line));
    expect(fits('Von der Kanzel (leise)')).toBe(true);
    expect(fits('von der kanzel (LEISE)')).toBe(true);
    expect(fits('Von der Kanzel leise')).toBe(false);
    expect(fits('Heute von der Kanzel (leise)')).toBe(false);
    expect(table.headings.book.at(-1)?.test('Neben dem Bett')).toBe(true);
    expect(languages.en.headings.quote.some((one) => one.test('Von der Kanzel (leise)'))).toBe(false);
  });
});
