import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import type { Block } from '../../../../utils/issue/blocks/types.ts';

const listOf = (html: string) => parseBlocks(html).find((block) => block.kind === 'list');
const textsOf = (block: Block | undefined) =>
  block?.kind === 'list' ? block.items.map(({ text }) => text) : undefined;

describe('ListCollector', () => {
  it('says that a list is numbered, and only then', () => {
    expect(listOf('<ol><li>one<li>two</ol>')).toHaveProperty('isOrdered', true);
    expect(listOf('<ul><li>one<ol><li>two</ol></ul>')).not.toHaveProperty('isOrdered');
  });

  it('makes one item of its paragraphs, and knows where its links stand in them', () => {
    const list = listOf('<ul><li><p>here</p><p>and <a href="https://a.example/">here</a></p></li></ul>');
    expect(textsOf(list)).toEqual(['here\nand here']);
    expect(linksOf(list)).toMatchObject([{ text: 'here', start: 9, end: 13 }]);
  });

  it('takes what the HTML breaks off in', () => {
    expect(textsOf(listOf('<ul><li>one<li>two'))).toEqual(['one', 'two']);
  });

  it('ends where a heading was swallowed, and goes on behind it', () => {
    const kinds = parseBlocks('<ul><li>one<li><h2>Two</h2><li>three</ul>').map(({ kind }) => kind);
    expect(kinds).toEqual(['list', 'heading', 'list']);
  });
});
