import { isSameWords } from '../../../learning/anchors/locate-quote.ts';
import type { Anchor, FoundAnchor } from '../../../learning/anchors/types.ts';
import { wordsOf } from '../../../learning/anchors/words-of.ts';
import type { AnnotationRow } from '../../../store/types.ts';
import type { PlacedNote, Stretch } from '../../hooks/notes/types.ts';
import { tellApart } from './tell-apart.ts';

/** The version of an issue's text in which highlights are looked for. */
export interface PresentText {
  issueId: string;
  /** `IssueRow.textHash`. */
  textHash: string;
  /** Canonical. */
  text: string;
  /** The canonical text of a former version; undefined where it is not kept. */
  formerText: (textHash: string) => string | undefined;
}

/** `findPlace` of find-place.ts, whose code is loaded where an issue was edited since it was noted: few are. */
export type FindPlace = (anchor: Anchor, former: string, present: PresentText) => FoundAnchor;

/** Whether all stands in the version that is shown, where it was marked. */
export const areOfVersion = (
  rows: readonly AnnotationRow[],
  present: Pick<PresentText, 'textHash' | 'text'>,
): boolean =>
  rows.every(
    ({ anchor, isDetached, textHash }) =>
      anchor === null || isDetached || isInPlace(anchor, textHash, present),
  );

/** The same text may be read otherwise than when it was marked: places are believed where they hold the words. */
function isInPlace(
  anchor: Anchor,
  textHash: string,
  present: Pick<PresentText, 'textHash' | 'text'>,
): boolean {
  const [{ exact }, { start, end }] = anchor.selector;
  return textHash === present.textHash && present.text.slice(start, end) === exact;
}

/** Where the highlights and notes of an issue's text stand, in the order of the text; those of no place at the end. */
export function placeNotes(
  rows: readonly AnnotationRow[],
  present: PresentText,
  findPlace: FindPlace,
): PlacedNote[] {
  return rows.map((row) => placeNote(row, present, findPlace)).sort(inOrder);
}

function placeNote(row: AnnotationRow, present: PresentText, findPlace: FindPlace): PlacedNote {
  const { anchor, isDetached = false, textHash } = row;
  if (anchor === null || isDetached) return { row, standing: 'kept', range: null, now: null };
  const { text } = present;
  if (isInPlace(anchor, textHash, present)) {
    const { start, end } = anchor.selector[1];
    return { row, standing: 'exact', range: { start, end }, now: null };
  }
  const found = findPlace(anchor, textHash, present);
  if (found.state === 'lost') return lost(row);
  const range = withMarks(found, text, wordsOf(anchor));
  if (found.state !== 'changed') return { row, standing: found.state, range, now: null };
  const [old, now] = [wordsOf(anchor), text.slice(range.start, range.end)];
  const told = isSameWords(old, now)
    ? tellApart(formerPlace(anchor, present.formerText(textHash)), { text, ...range })
    : { old, now };
  return { row, standing: 'changed', range, ...told };
}

/** Where words were marked; without the former text in what is kept of it. */
function formerPlace({ selector: [quote, { start, end }] }: Anchor, text: string | undefined) {
  const { exact, prefix, suffix } = quote;
  if (text?.slice(start, end) === exact) return { text, start, end };
  return { text: prefix + exact + suffix, start: prefix.length, end: prefix.length + exact.length };
}

const lost = (row: AnnotationRow): PlacedNote => ({ row, standing: 'lost', range: null, now: null });

/** With the marks that end what was marked, where they end what stands there now: a place is told by its words alone. */
function withMarks({ start, end }: Stretch, text: string, words: string): Stretch {
  const [marks = ''] = words.match(/[^\s\p{L}\p{N}]+$/u) ?? [];
  return { start, end: text.startsWith(marks, end) ? end + marks.length : end };
}

const inOrder = (one: PlacedNote, other: PlacedNote) =>
  placeOf(one) - placeOf(other) || one.row.createdAt - other.row.createdAt;
const placeOf = ({ range }: PlacedNote) => range?.start ?? Number.MAX_SAFE_INTEGER;
