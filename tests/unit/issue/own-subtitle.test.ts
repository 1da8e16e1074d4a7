import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { ownSubtitle } from '../../../utils/issue/own-subtitle.ts';

const first = 'The river rose in March. It took the boat, the shed and Dr. Holm’s left boot.';
const second = 'Nobody asked for the boot. The shed came back in April, upside down and full of frogs…';
const third = 'We keep it so.';
const blocks = parseBlocks(
  `<h1>High Water</h1><p>Dear all,</p><p>${first}</p><p>${second}</p><p>${third}</p>`,
);
const subtitleOf = (given: string) => ownSubtitle(given, blocks).subtitle;

describe('ownSubtitle', () => {
  it.each([
    ['cut without a mark', 'The river rose in March. It took the boat, the shed and'],
    ['cut in a word', 'The river rose in March. It took the bo'],
    ['cut behind an abbreviation', 'The river rose in March. It took the boat, the shed and Dr.'],
    ['cut with dots', 'The river rose in March. It took the boat…'],
    ['cut where a sentence ends, with a mark', 'The river rose in March. […]'],
    ['that leads on', `${first} Read more`],
    ['that leads on in words nobody knows', 'The river rose in March. It took the boat… Till hela brevet'],
    ['over two paragraphs', `${first} Nobody asked for`],
    ['with the greeting', 'Dear all, The river rose in March. It took the'],
    ['with the title', 'High Water Dear all, The river rose in'],
    [
      'with the mark of a footnote',
      'The river rose in March.3 It took the boat, the shed[12] and Dr. Holm’s',
    ],
    ['written with other marks', "The river rose in March.  It took the boat, the shed and Dr. Holm's left"],
  ])('is none: an excerpt %s', (_how, given) => {
    expect(subtitleOf(given)).toBeNull();
  });

  it.each([
    ['of other words', 'What a boot is good for once the other one is gone'],
    ['that ends in dots', 'It took the boat, and the rest is frogs…'],
    ["that ends in the letter's own dots", second],
    ['that is a whole sentence of the letter', 'The river rose in March.'],
    ['that is a paragraph of the letter', first],
    ['that stands in a sentence, and begins none', 'the shed and Dr. Holm’s'],
    ['too short to be an excerpt', 'The river'],
  ])("is the author's: one %s", (_how, given) => {
    expect(subtitleOf(given)).toBe(given);
  });

  it('loses what the software wrote behind it', () => {
    expect(subtitleOf('What a boot is good for. Continue reading →')).toBe('What a boot is good for.');
    expect(subtitleOf('Read more')).toBeNull();
  });

  it('is none where it is cut from what is not there', () => {
    expect(subtitleOf('Something else altogether was said […]')).toBeNull();
  });

  it('is none where it is the whole letter', () => {
    expect(ownSubtitle(first, parseBlocks(`<p>${first}</p>`)).subtitle).toBeNull();
    expect(ownSubtitle(`${first} …`, parseBlocks(`<p>${first}</p>`)).subtitle).toBeNull();
    expect(ownSubtitle(null, blocks)).toEqual({ subtitle: null, openingEnd: null });
  });

  it('tells up to where the opening goes', () => {
    expect(ownSubtitle('The river rose in March. It took the', blocks).openingEnd).toBe(first);
    expect(ownSubtitle(`${first} Nobody asked`, blocks).openingEnd).toBe(second);
    expect(ownSubtitle('Of other words', blocks).openingEnd).toBeNull();
  });

  it('finds any beginning of a letter that ends inside a sentence', () => {
    const word = fc.constantFrom('frog', 'river', 'boot', 'of', 'a', 'übers', 'où', 'shed');
    const sentence = fc
      .array(word, { minLength: 4, maxLength: 12 })
      .map((words) => `The ${words.join(' ')}.`);
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(paragraphs, fc.nat(), (letter, place) => {
        const texts = letter.map((sentences) => sentences.join(' '));
        const words = texts.join(' ').split(' ');
        const length = 5 + (place % Math.max(1, words.length - 5));
        const given = words.slice(0, length).join(' ');
        // A few letters stand at the beginning of many texts, and are not looked for.
        fc.pre(given.replace(/[^\p{L}\p{N}]/gu, '').length >= 12);
        const { subtitle } = ownSubtitle(given, parseBlocks(texts.map((text) => `<p>${text}</p>`).join('')));
        // The oracle: cut words tell by themselves whether a sentence ended.
        if (!given.endsWith('.')) expect(subtitle).toBeNull();
        else if (given.length < 250 && length < words.length) expect(subtitle).toBe(given);
      }),
    );
  });
});
