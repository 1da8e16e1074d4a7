import { useRef, useState } from 'preact/hooks';
import { wordsOf } from '../../../learning/anchors/words-of.ts';
import { newHighlight } from '../../../record/new-note.ts';
import type { AnnotationColour } from '../../../store/types.ts';
import { boxOf, boxOfElement } from '../../commands/notes/box-of.ts';
import { copyWords } from '../../commands/notes/copy-words.ts';
import { focusText, goToText } from '../../commands/notes/go-to-text.ts';
import { changeNote, keepNote, removeNote } from '../../commands/notes/keep-note.ts';
import { selectedStretch } from '../../commands/notes/selected-stretch.ts';
import { keepOldWords, takeNewWords } from '../../commands/notes/settle-note.ts';
import type { Reading } from '../../queries/read-reading.ts';
import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';
import type { PageLayout } from '../reader/use-layout.ts';
import type { Box, PlacedNote, Stretch } from './types.ts';
import { usePlacedNotes } from './use-placed-notes.ts';
import { useSelectedWords } from './use-selected-words.ts';

/** A highlight whose card is open, where that is, and whether its note is to be written at once. */
interface OpenedNote {
  note: PlacedNote;
  box: Box;
  isWriting: boolean;
}

interface DeskInput {
  reading: Reading;
  layout: PageLayout;
  root: { readonly current: HTMLElement | null };
  offer: (done: Undoable) => void;
}

/** More is no highlight but a copy, UTF-16 units. */
const longest = 4000;

/** The highlights and notes of the issue that is read, and all that can be done with them. */
export function useNoteDesk({ reading, layout, root, offer }: DeskInput) {
  const { issue } = reading;
  const { text } = layout.text;
  const placed = usePlacedNotes(reading, layout, root);
  const notes = placed ?? none;
  const selected = useSelectedWords(root, text);
  const [opened, setOpened] = useState<OpenedNote | null>(null);
  const [colour, setColour] = useState<AnnotationColour>('yellow');
  /** Where the focus was before a card was opened. */
  const before = useRef<Element | null>(null);

  const sayDone = (done: Promise<Undoable>) => void done.then(offer);
  const now = () => (root.current ? selectedStretch(root.current, text) : null);

  function open(note: PlacedNote, isWriting = false, beside?: Element) {
    const box = note.range && root.current ? boxOf(root.current, note.range) : null;
    const where = box ?? (beside && boxOfElement(beside));
    if (!where) return;
    before.current = document.activeElement;
    setOpened({ note, box: where, isWriting });
  }
  function close() {
    const place = opened?.note.range;
    setOpened(null);
    const { current: last } = before;
    if (last instanceof HTMLElement && last.isConnected && last !== document.body) last.focus();
    else if (root.current && place) focusText(root.current, place.start);
  }

  async function mark(chosen: AnnotationColour, isWriting: boolean, stretch: Stretch | null = now()) {
    // Not read yet: the same words may be marked already.
    if (!stretch || !root.current || placed === null) return;
    if (stretch.end - stretch.start > longest) return offer({ text: say('notes.tooLong'), undo: null });
    const present = notes.find((note) => isSame(note, stretch));
    getSelection()?.removeAllRanges();
    focusText(root.current, stretch.start);
    if (present && isWriting) return open(present, true);
    setColour(chosen);
    const row = present?.row ?? newHighlight(issue, layout.text, stretch, chosen);
    const done = await (present
      ? changeNote(row, { colour: chosen }, say('notes.recoloured'))
      : keepNote(row, say('notes.added')));
    offer(done);
    // Ahead of its coming back from the database: what is typed now is its note.
    if (done.undo && isWriting) open({ row, standing: 'exact', range: stretch, now: null }, true);
  }

  const latest = opened && (notes.find(({ row }) => row.id === opened.note.row.id) ?? opened.note);
  return {
    /** False until they are read. */
    isReady: placed !== null,
    ...{ notes, selected, colour, open, close },
    opened: opened && latest && { ...opened, note: latest },
    /** @returns whether something was selected */
    deselect: () => {
      if (!now()) return false;
      getSelection()?.removeAllRanges();
      return true;
    },
    highlight: (chosen = colour) => void mark(chosen, false),
    annotate: () => void mark(colour, true),
    /** Copies words of the issue with its citation. */
    copy: (stretch: Stretch | null = now()) =>
      stretch
        ? copyWords(text.slice(stretch.start, stretch.end), reading, issue.textHash)
        : Promise.resolve(false),
    copyNote: ({ row }: PlacedNote) => copyWords(wordsOf(row.anchor), reading, row.textHash),
    goTo: ({ range }: PlacedNote) => {
      if (range && root.current) goToText(root.current, range);
    },
    recolour: ({ row }: PlacedNote, chosen: AnnotationColour) => {
      setColour(chosen);
      sayDone(changeNote(row, { colour: chosen }, say('notes.recoloured')));
    },
    remove: ({ row }: PlacedNote) => {
      if (opened?.note.row.id === row.id) close();
      sayDone(removeNote(row));
    },
    takeNew: (note: PlacedNote) => sayDone(takeNewWords(note, issue.textHash, layout.text)),
    keepOld: ({ row }: PlacedNote) => sayDone(keepOldWords(row)),
    offer,
  };
}

export type NoteDesk = ReturnType<typeof useNoteDesk>;

const none: readonly PlacedNote[] = [];

const isSame = ({ range, standing }: PlacedNote, { start, end }: Stretch) =>
  range !== null && standing !== 'changed' && range.start === start && range.end === end;
