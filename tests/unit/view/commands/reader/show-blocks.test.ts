import { describe, expect, it } from 'vitest';
import { layOutIssue } from '../../../../../utils/issue/lay-out-issue.ts';
import { showBlocks } from '../../../../../utils/view/commands/reader/show-blocks.ts';

const known = { publication: null, url: null, learningPoints: ['Look.'] };
const html = `
<p>Sponsored by <a href="https://brine.example/">Brine Labs</a></p>
<h2>Learning points</h2><ul><li>Look.</li><li></li><li>Feel.</li></ul>
<h3>Doses</h3><table><tr><th>Who</th><th>Dose</th></tr><tr><td>Adults</td><td>10 mg</td></tr></table>
<blockquote><p>First, do</p><p>no harm.</p></blockquote>
<img src="https://pictures.example/a.png" alt="Skin"><img src="https://pictures.example/b.gif" width="1">
<div class="recommendation"><h3 class="recommendation__title">Sheet</h3><p>2 MB</p><a href="https://a.example/s.pdf">Get</a></div><hr>`;

const layout = layOutIssue(html, known);
const groups = showBlocks(layout);
const blocks = groups.flatMap((group) => group.blocks);

describe('showBlocks', () => {
  it('gives every canonical line one place, whose words are the line', () => {
    const lines = blocks.flatMap((block): { start: number | undefined; text: string }[] => {
      if (block.kind === 'table')
        return block.rows.map(({ start, cells }) => ({ start, text: cells.join('') }));
      const own = block.kind === 'line' ? [block.line] : 'lines' in block ? block.lines : [];
      return own.map(({ start, pieces }) => ({ start, text: pieces.map(({ text }) => text).join('') }));
    });
    expect(lines).toEqual(
      layout.text.lines.map(({ start, end }) => ({ start, text: layout.text.text.slice(start, end) })),
    );
  });

  it('keeps an ad apart, and a quotation together', () => {
    expect(groups.map(({ kind, blocks: own }) => [kind, own.length])).toEqual([
      ['ad', 1],
      ['plain', 4],
      ['quote', 2],
      ['plain', 3],
    ]);
  });

  it('shows no picture that shows nothing', () => {
    expect(blocks.filter(({ kind }) => kind === 'image')).toMatchObject([{ alt: 'Skin' }]);
  });

  it('knows the list of learning points, and headings that begin below the page’s title', () => {
    expect(blocks.find(({ kind }) => kind === 'list')).toMatchObject({ isPoints: true, isAside: true });
    expect(blocks.flatMap((block) => (block.kind === 'line' ? block.as : []))).toEqual([
      'p',
      'h2',
      'h3',
      'p',
      'p',
    ]);
  });
});
