import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReaderText } from '../../../../../components/reader/reader-text.tsx';
import { layOutIssue } from '../../../../../utils/issue/lay-out-issue.ts';
import { goToText, selectText } from '../../../../../utils/view/commands/notes/go-to-text.ts';
import { noteAtPoint } from '../../../../../utils/view/commands/notes/note-at.ts';
import { paintNotes, unpaintNotes } from '../../../../../utils/view/commands/notes/paint-notes.ts';
import { selectedStretch } from '../../../../../utils/view/commands/notes/selected-stretch.ts';
import { rangeOf } from '../../../../../utils/view/commands/reader/line-map.ts';
import { showBlocks } from '../../../../../utils/view/commands/reader/show-blocks.ts';
import type { PlacedNote } from '../../../../../utils/view/hooks/notes/types.ts';
import { highlightOf } from '../../../../unit/view/notes-of.ts';

const html = `<h2>Skin</h2><p>Use <b>0.1 %</b>, not <a href="https://a.example/">more</a> than that.</p>
<p>Second paragraph here.</p><table><tr><td>Adults</td><td>10 mg</td></tr></table>`;
const laid = layOutIssue(html, { publication: null, url: null, learningPoints: [] });
const layout = { ...laid, groups: showBlocks(laid) };
const { text } = layout.text;
let root: HTMLElement;

beforeEach(() => {
  const held = { current: null as HTMLElement | null };
  render(<ReaderText issueId="i1" layout={layout} root={held} isPictureAsked={false} />, document.body);
  if (!held.current) throw new Error('Nothing was rendered.');
  root = held.current;
});
afterEach(() => {
  unpaintNotes();
  getSelection()?.removeAllRanges();
  render(null, document.body);
});

const words = () => {
  const found = selectedStretch(root, text);
  return found && text.slice(found.start, found.end);
};

it('is what is selected, without the white space at its ends, over elements and lines', () => {
  const start = text.indexOf(' 0.1 %');
  selectText(root, { start, end: text.indexOf('than') });
  expect(words()).toBe('0.1 %, not more');
  selectText(root, { start: text.indexOf('not'), end: text.indexOf('paragraph') });
  expect(words()).toBe('not more than that.\nSecond');
});

it('is the paragraph where a triple click selects up to the next one', () => {
  const [first, second] = root.querySelectorAll('p');
  if (!first || !second) throw new Error('There are no paragraphs.');
  getSelection()?.setBaseAndExtent(first, 0, second, 0);
  expect(words()).toBe('Use 0.1 %, not more than that.');
});

it('is all of the text where more than it is selected, and nothing outside of it', () => {
  getSelection()?.selectAllChildren(document.documentElement);
  expect(words()).toBe(text);
  getSelection()?.collapse(root, 0);
  expect(words()).toBeNull();
  const outside = document.createElement('p');
  outside.textContent = 'Elsewhere';
  document.body.append(outside);
  getSelection()?.selectAllChildren(outside);
  expect(words()).toBeNull();
  outside.remove();
});

it('puts focus and caret where it goes to', () => {
  const start = text.indexOf('paragraph');
  goToText(root, { start, end: start + 9 });
  expect(document.activeElement?.textContent).toBe('Second paragraph here.');
  expect(getSelection()?.isCollapsed).toBe(true);
  expect(getSelection()?.anchorOffset).toBe('Second '.length);
});

it('paints what is in its place, one highlight a colour, and finds it under a point of the window', () => {
  const range = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const note = (quote: string, change: Partial<PlacedNote> = {}): PlacedNote => ({
    row: highlightOf(text, quote),
    ...{ standing: 'exact', range: range(quote), now: null },
    ...change,
  });
  const notes = [
    note('0.1 %'),
    note('Second'),
    note('Adults', { standing: 'changed' }),
    note('Skin', { standing: 'lost', range: null }),
  ];
  paintNotes(root, notes);
  expect([...(CSS.highlights.get('note-yellow') ?? [])].map(String)).toEqual(['0.1 %', 'Second']);
  expect(CSS.highlights.has('note-pink')).toBe(false);
  const box = rangeOf(root, range('Second').start, range('Second').end)?.getBoundingClientRect();
  if (!box) throw new Error('It has no place.');
  const middle = (box.top + box.bottom) / 2;
  expect(noteAtPoint(root, notes, box.left + 5, middle)?.row.id).toBe('Second');
  expect(noteAtPoint(root, notes, box.right + 60, middle)).toBeUndefined();
  paintNotes(root, notes.slice(2));
  expect(CSS.highlights.has('note-yellow')).toBe(false);
});
