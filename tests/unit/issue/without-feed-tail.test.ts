import { describe, expect, it } from 'vitest';
import { textOfBlock } from '../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { withoutFeedTail } from '../../../utils/issue/without-feed-tail.ts';

const url = 'https://night.example/lamp';
const left = (html: string) =>
  withoutFeedTail(parseBlocks(html), { title: 'Why the lamp matters', url }).map(textOfBlock);
const whole = 'The lamp stood on the sill for a year.';

describe('withoutFeedTail', () => {
  it.each([
    ['brackets', `<p>${whole} Then a nurse moved it to [&#8230;]</p>`],
    ['dots', `<p>${whole} Then a nurse moved it to&hellip;</p>`],
    ['a link', `<p>${whole} Then a nurse moved it to</p><p><a href="${url}">Read more</a></p>`],
    [
      'a link to its site',
      `<p>${whole} Then a nurse moved it to</p><p><a href="http://www.night.example/?p=1">Read more</a></p>`,
    ],
    ['a link of other words', `<p>${whole} Then a nurse <a href="${url}">Zum Rest</a></p>`],
    ['dots and a link', `<p>${whole} Then &hellip; <a href="${url}">Weiterlesen <b>Lampen</b></a></p>`],
    [
      'a footer',
      `<p>${whole} Then [&#8230;]</p><p>The post <a href="${url}">Why?</a> appeared first on <a href="https://night.example">Night</a>.</p>`,
    ],
    [
      'a footer in a language that nobody knows',
      `<p>${whole} Then [&#8230;]</p><p>Wpis <a href="${url}">Why the lamp matters</a> pochodzi z serwisu <a href="https://night.example">Night</a>.</p>`,
    ],
  ])('leaves whole sentences of an excerpt with %s', (_what, html) => {
    expect(left(html)).toEqual([whole]);
  });

  it('keeps what ends in a whole sentence', () => {
    expect(left(`<p>${whole} [&#8230;]</p>`)).toEqual([whole]);
    expect(left(`<p>${whole}</p><p><a href="${url}">Read more</a></p>`)).toEqual([whole]);
  });

  it('leaves nothing of an excerpt without a whole sentence', () => {
    expect(left('<p>The lamp stood on the [&#8230;]</p>')).toEqual([]);
  });

  const long = `<p>${`${whole} `.repeat(20)}</p>`;
  it.each([
    ['a letter', `<p>${whole}</p><p>And it was out.</p>`],
    ['dots at the end of a longer letter', `${long}<p>And yet the lamp…</p>`],
    ['a mark inside', `<p>He wrote: “The lamp […] is mine.”</p><p>${whole}</p>`],
    ['a link that leads on elsewhere', '<p>Anna</p><p><a href="https://shop.example/">Read more</a></p>'],
    ['a last sentence without a stop', `<p>${whole}</p><p>Yours, Anna</p>`],
    [
      'a link to another page',
      `<p>${whole}</p><p>Then see <a href="https://lamps.example/x">the handbook</a></p>`,
    ],
    ['prose on posts', `<p>The post office knew. The post appeared on Monday first, on the mat.</p>`],
  ])('leaves %s alone', (_what, html) => {
    const blocks = parseBlocks(html);
    expect(withoutFeedTail(blocks, { title: 'Why the lamp matters', url })).toBe(blocks);
  });
});
