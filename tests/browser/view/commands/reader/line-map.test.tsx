import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReaderText } from '../../../../../components/reader/reader-text.tsx';
import '../../../../../components/reader/reader-text.css';
import { layOutIssue } from '../../../../../utils/issue/lay-out-issue.ts';
import {
  lineAt,
  linesIn,
  positionBelow,
  positionOf,
  rangeOf,
  startOf,
} from '../../../../../utils/view/commands/reader/line-map.ts';
import { showBlocks } from '../../../../../utils/view/commands/reader/show-blocks.ts';

const html = `<h2>Skin &amp; gut</h2><p>Use <b>0.1 %</b>,<br>not <a href="https://a.example/">more</a> — re\u0301sume\u0301.</p>
<ul><li>One</li><li><p>Two</p><p>lines</p></li></ul>
<table><tr><th>Who</th><th></th><th>Dose</th></tr><tr><td>Adults</td><td>–</td><td>10 mg</td></tr></table>
<blockquote><p>First, do no harm.</p></blockquote><p>${'A long paragraph goes on. '.repeat(60)}</p><p>End.</p>`;
const laid = layOutIssue(html, { publication: null, url: null, learningPoints: [] });
const layout = { ...laid, groups: showBlocks(laid) };
const { text, lines } = layout.text;
let root: HTMLElement;

beforeEach(() => {
  document.body.style.cssText = 'width: 400px; margin: 0';
  const held = { current: null as HTMLElement | null };
  render(<ReaderText issueId="i1" layout={layout} root={held} isPictureAsked={false} />, document.body);
  if (!held.current) throw new Error('Nothing was rendered.');
  root = held.current;
});
afterEach(() => {
  render(null, document.body);
  scrollTo(0, 0);
});

describe('the lines of a text in a page', () => {
  it('are those of the canonical text, in its order, each with its words', () => {
    const shown = linesIn(root).map((line) => [startOf(line), line.textContent]);
    expect(shown).toEqual(lines.map(({ start, end }) => [start, text.slice(start, end)]));
  });

  it('hold each position where it stands, there and back', () => {
    for (const { start, end } of lines) {
      for (const at of [start, start + 1, Math.floor((start + end) / 2), end - 1].filter(
        (one) => one < end,
      )) {
        const range = rangeOf(root, at, at + 1);
        expect(range?.toString()).toBe(text[at]);
        expect(lineAt(root, at)?.dataset.start).toBe(String(start));
        if (range) expect(positionOf(range.endContainer, range.endOffset)).toBe(at + 1);
      }
    }
  });

  it('hold a stretch over several elements', () => {
    const start = text.indexOf('0.1 %');
    const end = text.indexOf('more') + 4;
    expect(rangeOf(root, start, end)?.toString()).toBe(text.slice(start, end));
  });

  it('say which position is the first in sight, also within a long paragraph', () => {
    expect(positionBelow(root, -10)).toBe(0);
    for (const words of ['One', 'Adults', 'First, do']) {
      const at = text.indexOf(words);
      const top = rangeOf(root, at, at + 1)?.getBoundingClientRect().top ?? 0;
      expect(positionBelow(root, top + 1), words).toBe(
        lines.find(({ start, end }) => start <= at && at < end)?.start,
      );
    }
    const middle = text.indexOf('A long paragraph') + 700;
    const box = rangeOf(root, middle, middle + 1)?.getBoundingClientRect();
    const found = positionBelow(root, (box?.top ?? 0) + 1) ?? 0;
    expect(rangeOf(root, found, found + 1)?.getBoundingClientRect().top).toBe(box?.top);
    expect(found).toBeLessThanOrEqual(middle);
    expect(middle - found).toBeLessThan(100);
  });

  it('know no position outside of them', () => {
    expect(positionOf(document.body, 0)).toBeNull();
  });
});
