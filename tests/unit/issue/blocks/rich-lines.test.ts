import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { emphasised, richLines } from '../../../../utils/issue/blocks/rich-lines.ts';

function lines(html: string) {
  const [block] = parseBlocks(html);
  return block?.kind === 'paragraph' ? richLines(block) : [];
}

describe('richLines', () => {
  it('gives each line its own runs and links', () => {
    const [first, second] = lines('<p><b>One</b> and<br><a href="https://a.example">two</a></p>');
    expect([first?.text, first?.links.length]).toEqual(['One and', 0]);
    expect([second?.text, second?.links.length]).toEqual(['two', 1]);
  });
});

describe('emphasised', () => {
  it('finds what is set apart', () => {
    const html = '<p><b>One <i>more</i></b> two <em>three</em> <a href="https://a.example">four</a></p>';
    expect(lines(html).flatMap(emphasised)).toEqual(['One more', 'three', 'four']);
  });
});
