import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { linkedSentences } from '../../../../utils/issue/parts/linked-sentences.ts';
import { growthOf } from '../../growth-of.ts';

const link = (name: string) => `<a href="https://a.example/${name}">${name}</a>`;
const sentencesOf = (html: string) =>
  linkedSentences(parseBlocks(html)[0]).map(({ text, links }) => [text, ...links.map(({ url }) => url)]);

describe('linkedSentences', () => {
  it.each([
    [
      `<p> \u00a0 On nails. Then ${link('nails')}  and ${link('hair')}. The end.</p>`,
      [
        ['On nails.'],
        ['Then nails and hair.', 'https://a.example/nails', 'https://a.example/hair'],
        ['The end.'],
      ],
    ],
    [
      `<ul><li>${link('one')}. Two.</li><li>One, ${link('one')}</li></ul>`,
      [['one.', 'https://a.example/one'], ['Two.'], ['One, one', 'https://a.example/one']],
    ],
    ['<hr>', []],
  ])('of %s', (html, expected) => {
    expect(sentencesOf(html)).toEqual(expected);
  });

  it('go once through a text and its links', () => {
    const read = (many: number) => {
      const [block] = parseBlocks(`<p>${`On ${link('nails')} again. `.repeat(many)}</p>`);
      return () => linkedSentences(block);
    };
    expect(growthOf(read(500), read(4000), 24)).toBeLessThan(24);
  });
});
