import { sentenceRanges } from '../../../issue/sentence-ranges.ts';
import { colours } from '../../commands/notes/colours.ts';
import { selectText } from '../../commands/notes/go-to-text.ts';
import { noteAt } from '../../commands/notes/note-at.ts';
import { selectedStretch } from '../../commands/notes/selected-stretch.ts';
import { positionBelow, positionOf } from '../../commands/reader/line-map.ts';
import { topOfText } from '../../commands/reader/scroll-to-text.ts';
import { say } from '../../sentences/say.ts';
import type { PageLayout } from '../reader/use-layout.ts';
import { useKeys } from '../use-keys.ts';
import type { PlacedNote, Stretch } from './types.ts';
import type { NoteDesk } from './use-note-desk.ts';

/**
 * All that can be done with the words of a text, by keys: sentences are selected one after another, since most browsers have no
 * caret in a page; what is selected is highlighted, noted and copied; highlights are gone to and opened.
 */
export function useNoteKeys(
  desk: NoteDesk,
  layout: PageLayout,
  root: { readonly current: HTMLElement | null },
): void {
  /** Where the caret is, or what is selected begins; null outside of the text. */
  function caret(): number | null {
    const selection = getSelection();
    const node = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (!node || !root.current?.contains(node.startContainer)) return null;
    return positionOf(node.startContainer, node.startOffset);
  }
  function from(): number {
    return caret() ?? (root.current && positionBelow(root.current, topOfText())) ?? 0;
  }
  const isSelected = () => root.current !== null && selectedStretch(root.current, layout.text.text) !== null;

  function selectSentence(by: 1 | -1) {
    const { current } = root;
    if (!current) return;
    const at = from();
    const sentences = sentenceRanges(layout.text);
    const here = sentences.findIndex(({ end }) => end > at);
    const next = sentences[isSelected() ? here + by : here];
    if (next) selectText(current, next);
  }
  function goToNext(by: 1 | -1) {
    const at = from();
    const marked = desk.notes.filter(isPlaced);
    const next =
      by > 0
        ? (marked.find(({ range }) => range.start > at) ?? marked[0])
        : (marked.findLast(({ range }) => range.start < at) ?? marked.at(-1));
    if (next) desk.goTo(next);
  }
  const here = () => {
    const at = caret();
    return at === null ? undefined : noteAt(desk.notes, at);
  };
  function annotate() {
    if (isSelected()) return desk.annotate();
    const note = here();
    if (note) desk.open(note, true);
  }

  const inColours = colours.map((colour, at) => [`${at + 1}`, () => desk.highlight(colour)] as const);
  useKeys({
    ...Object.fromEntries(inColours),
    h: () => desk.highlight(),
    n: annotate,
    c: () =>
      isSelected() &&
      void desk.copy().then((isCopied) => {
        desk.offer({ text: say(isCopied ? 'notes.copied' : 'copy.failed'), undo: null });
      }),
    s: () => selectSentence(1),
    S: () => selectSentence(-1),
    l: () => goToNext(1),
    L: () => goToNext(-1),
  });
  useKeys(
    {
      Enter: () => {
        const note = here();
        if (note) desk.open(note);
      },
    },
    // On a link or a button it is theirs.
    () => !document.activeElement?.matches('a, button, summary, input') && here() !== undefined,
  );
}

const isPlaced = (note: PlacedNote): note is PlacedNote & { range: Stretch } =>
  note.range !== null && note.standing !== 'changed';
