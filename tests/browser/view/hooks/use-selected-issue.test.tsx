import '../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteSelectedWords, readSelectedWords } from '../../../../utils/platform/selected-words.ts';
import { useSelectedIssue } from '../../../../utils/view/hooks/use-selected-issue.ts';
import { soon } from '../../../soon.ts';

const before = { issueId: 'before', words: 'before' };

function Page() {
  useSelectedIssue();
  return (
    <>
      <main data-issue="a">
        <p id="one">Take it at night.</p>
        <p id="two">Not with milk.</p>
        <h5 id="heading">Guides</h5>
        <button id="button" type="button">
          Save
        </button>
        <article class="reader-text">
          <p id="mark" class="reader-mark">
            Sponsor
          </p>
          <h2 id="chapter">Doses</h2>
        </article>
        <textarea id="note" />
      </main>
      <p id="outside">No issue.</p>
    </>
  );
}

beforeEach(async () => {
  render(<Page />, document.body);
  await noteSelectedWords(before);
  await soon(async () => {
    open('#outside');
    expect(await readSelectedWords()).toBeNull();
  });
  await noteSelectedWords(before);
});
afterEach(() => render(null, document.body));

function select(from: string, to: string): void {
  const range = document.createRange();
  range.setStart(document.querySelector(from) as Element, 0);
  range.setEnd(document.querySelector(to) as Element, 1);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
const open = (at: string) =>
  document.querySelector(at)?.dispatchEvent(new Event('contextmenu', { bubbles: true }));
const becomes = (value: unknown) => soon(async () => expect(await readSelectedWords()).toEqual(value));

it('tells whose the words are where the menu opens on them', async () => {
  select('#one', '#two');
  open('#one');
  await becomes({ issueId: 'a', words: 'Take it at night.\n\nNot with milk.' });
});

it('tells of none that the companion itself says in a heading or a button, and of a heading of the text', async () => {
  for (const at of ['#heading', '#button', '#mark']) {
    await noteSelectedWords(before);
    select(at, at);
    open(at);
    await becomes(null);
  }
  select('#chapter', '#chapter');
  open('#chapter');
  await becomes({ issueId: 'a', words: 'Doses' });
});

it('tells of none outside an issue, over its edge, in a note that is written, and without a word', async () => {
  select('#outside', '#outside');
  open('#outside');
  await becomes(null);
  await noteSelectedWords(before);
  select('#two', '#outside');
  open('#two');
  await becomes(null);
  await noteSelectedWords(before);
  select('#one', '#one');
  open('#note');
  await becomes(null);
  await noteSelectedWords(before);
  getSelection()?.removeAllRanges();
  open('#one');
  await becomes(null);
});
