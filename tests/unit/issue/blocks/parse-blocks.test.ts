import { describe, expect, it } from 'vitest';
import { textOfBlock } from '../../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';

const texts = (html: string) => parseBlocks(html).map((block) => [block.kind, textOfBlock(block)]);

describe('parseBlocks', () => {
  it.each([
    [
      '<h2>A</h2><p>b<br>c</p>',
      [
        ['heading', 'A'],
        ['paragraph', 'b\nc'],
      ],
    ],
    ['bare text', [['paragraph', 'bare text']]],
    [
      '<table><tr><td>a</td><td>b</td></tr></table>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['<ul><li><p>a</p><p>b</p></li><li>c</li><li></li></ul>', [['list', 'a\nb\nc']]],
    [
      '<blockquote><p>a</p></blockquote><hr>',
      [
        ['quote', 'a'],
        ['rule', ''],
      ],
    ],
    ['<style>x</style><script>y</script><div class="beehiiv__footer">Powered by beehiiv</div>', []],
    ['<p>a&nbsp;&amp;\u200b b</p>', [['paragraph', 'a & b']]],
    ['<blockquote>In <cite>The Lamp</cite> it is.</blockquote>', [['quote', 'In The Lamp it is.']]],
    [
      '<blockquote>It is. <cite>Anna</cite></blockquote>',
      [
        ['quote', 'It is.'],
        ['quote', 'Anna'],
      ],
    ],
    ['<p>never closed', [['paragraph', 'never closed']]],
    ['</p></ul></b>x', [['paragraph', 'x']]],
    ['<p>a < b</p>', [['paragraph', 'a < b']]],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('keeps what comes before absurd depth', () => {
    expect(texts(`<p>a</p>${'<div>'.repeat(1000)}b`)).toEqual([['paragraph', 'a']]);
  });

  it('ends a body of more than 2 MB', () => {
    const last = parseBlocks(`${'<p>word</p>'.repeat(200_000)}<h2>Last</h2>`).at(-1);
    expect(last?.kind).toBe('paragraph');
  });
});

describe('pictures of emoji', () => {
  it.each([
    ['<p>Come <img src="https://a.example/e.png" alt="🌱"> along</p>', ['Come 🌱 along']],
    ['<p>Come <img src="https://a.example/e.png" class="wp-smiley" alt=":)"> along</p>', ['Come along']],
    ['<p>Come <img src="https://a.example/e.png" alt="A seed"> along</p>', ['', 'Come', 'along']],
  ])('break no line: %s', (html, texts) => {
    const found = parseBlocks(html).map((block) => ('text' in block ? block.text : ''));
    expect(found.toSorted()).toEqual(texts.toSorted());
  });
});
