import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { canonicalText } from '../../../utils/issue/canonical-text.ts';

const of = (html: string) => canonicalText(parseBlocks(html));

describe('canonicalText', () => {
  it('joins blocks, items and rows by a line break', () => {
    const { text } = of(
      '<h2>Doses</h2><p>Start low.</p><ul><li>10 mg</li><li>20 mg</li></ul><table><tr><th>Age</th><th>Dose</th></tr><tr><td>5</td><td>2 mg</td></tr></table>',
    );
    expect(text).toBe('Doses\nStart low.\n10 mg\n20 mg\nAge Dose\n5 2 mg');
  });

  it('folds white space, breaks within a paragraph too, and composes letters', () => {
    expect(of('<p>one<br>two\u00a0\u202f three</p><p>Sjo\u0308gren</p>').text).toBe('one two three\nSjögren');
  });

  it('says for each line where it stands and which block it is of', () => {
    const { text, lines } = of('<p>First.</p><hr><ul><li>a</li><li> </li><li>bc</li></ul>');
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['First.', 'a', 'bc']);
    expect(new Set(lines.map(({ block }) => block)).size).toBe(2);
    expect(lines.map(({ line }) => line)).toEqual([0, 0, expect.any(Number)]);
  });

  it('is empty for an issue without words', () => {
    expect(of('<p> </p><img src="https://example.com/a.png" alt="">')).toEqual({ text: '', lines: [] });
  });
});
