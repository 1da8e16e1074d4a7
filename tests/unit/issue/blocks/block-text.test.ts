import { describe, expect, it } from 'vitest';
import { isBoldOnly, linksOf, loneLink, textOfBlock } from '../../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import type { Block } from '../../../../utils/issue/blocks/types.ts';

function only(html: string): Block {
  const [block] = parseBlocks(html);
  if (!block) throw new Error('No block');
  return block;
}

describe('textOfBlock', () => {
  it('puts items on lines', () => {
    expect(textOfBlock(only('<ul><li>a</li><li>b</li></ul>'))).toBe('a\nb');
  });
});

describe('linksOf', () => {
  it.each([
    ['<p><a href="https://a.example/">x</a></p>', 1],
    ['<ul><li><a href="https://a.example/">x</a></li><li><a href="https://b.example/">y</a></li></ul>', 2],
    ['<a href="https://a.example/"><img alt="x"></a>', 1],
    ['<hr>', 0],
  ])('%s', (html, count) => {
    expect(linksOf(only(html))).toHaveLength(count);
  });
});

describe('isBoldOnly', () => {
  it.each([
    ['<p><b>All</b>:</p>', true],
    ['<p><b>All</b> 🧴</p>', true],
    ['<p><b>Run-in:</b> text</p>', false],
  ])('%s', (html, bold) => {
    const block = only(html);
    expect(block.kind === 'paragraph' && isBoldOnly(block)).toBe(bold);
  });
});

describe('loneLink', () => {
  it('is a link that is all there is', () => {
    expect(loneLink(only('<p> <a href="https://a.example/">Go</a> </p>'))?.text).toBe('Go');
    expect(loneLink(only('<p>Or <a href="https://a.example/">go</a></p>'))).toBeUndefined();
  });
});
