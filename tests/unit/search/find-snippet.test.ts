import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSnippet } from '../../../utils/search/find-snippet.ts';

const filler = 'Words that say nothing stand here. '.repeat(30);
const marked = (text: string, question: string, length = 90) => {
  const snippet = findSnippet(text, question, length, true);
  return snippet?.marks.map(([from, to]) => snippet.text.slice(from, to));
};

describe('findSnippet', () => {
  it.each([
    ['codes', 'IL-17A and IL-17F', 'il17a', ['IL-17A']],
    ['a dose', '10 g or 10 mg a day', '10mg', ['10 mg']],
    ['quoted words', 'The barrier of skin. The skin barrier', '"skin barrier"', ['skin barrier']],
    ['a beginning', 'dermatology today', 'derm', ['dermatology']],
    ['a typing error', 'psoriasis today', 'psoraisis', ['psoriasis']],
    ['other names', 'Acetaminophen for oedema', 'paracetamol edema', ['Acetaminophen', 'oedema']],
    ['a word over two pages', 'Of derma-\ftitis', 'dermatitis', ['derma-\ftitis']],
    ['joined words', 'well-being', 'wellbeing', ['well-being']],
    ['pairs', '特应性皮炎的治疗', '皮炎', ['皮炎']],
    ['no word that may be missing', 'acne of the face', 'acne of face', ['acne', 'face']],
  ])('marks %s', (_name, text, question, words) => {
    expect(marked(filler + text, question)).toEqual(words);
  });

  it.each([
    ['weight', `Height first. ${filler} ${filler} Weight`, ['Weight']],
    ['anaemia', `Anaemic first. ${filler} ${filler} anemia`, ['anemia']],
    ['weight', `Height first. ${filler} width`, ['Height']],
    ['casual scars', `Causal scars. ${filler} Casual scars`, ['Casual', 'scars']],
  ])('shows the word itself, and what is only like it where that is all: %s', (question, text, words) => {
    expect(marked(text, question)).toEqual(words);
  });

  it('takes the end of a line for the end of a sentence in issues, as the index does', () => {
    const text = `skin\nbarrier ${filler} skin barrier`;
    const found = [true, false].map((isSoft) => findSnippet(text, '"skin barrier"', 60, true, isSoft)?.at);
    expect(found[0]).toBe(0);
    expect(found[1]).toBeGreaterThan(100);
  });

  it('shows the first piece with the most of what was asked for', () => {
    const text = `acne ${filler} acne and scars ${filler} scars`;
    const snippet = findSnippet(text, 'acne scars', 60, true);
    expect(snippet?.text).toContain('acne and scars');
    expect(text.slice(snippet?.at, (snippet?.at ?? 0) + (snippet?.text.length ?? 0))).toBe(snippet?.text);
  });

  it('begins and ends with whole words, on one page', () => {
    const text = `${filler}\fPage two has itch in it.\f${filler}`;
    expect(findSnippet(text, 'itch', 120, true)?.text).toBe('Page two has itch in it.');
    const piece = findSnippet(`${filler}itch ${filler}`, 'itch', 50, true)?.text ?? '';
    expect(` ${filler}itch ${filler}`).toContain(` ${piece} `);
  });

  it('is null where nothing is asked for or found', () => {
    expect(findSnippet(filler, 'itch', 80, true)).toBeNull();
    expect(findSnippet(filler, '', 80, true)).toBeNull();
    expect(findSnippet('acetaminophen', 'paracetamol', 80, false)).toBeNull();
  });

  it('is never longer than asked, and its marks lie in it, in order', () => {
    const word = fc.constantFrom(
      'itch',
      'skin',
      'IL-17A',
      '皮膚',
      '10 mg',
      '.',
      '\n',
      '\f',
      '😀',
      'x'.repeat(30),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 5, max: 80 }), (words, length) => {
        const snippet = findSnippet(words.join(' '), 'itch skin il-17a 皮膚', length, true);
        if (snippet === null) return;
        expect(snippet.text.length).toBeLessThanOrEqual(length);
        expect(snippet.text).toBe(words.join(' ').slice(snippet.at, snippet.at + snippet.text.length));
        let last = 0;
        for (const [from, to] of snippet.marks) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(snippet.text.length);
      }),
    );
  });
});
