import { textOfHtml } from '../../../derived/search-documents.ts';
import { textOfVersion } from '../../../derived/text-of-version.ts';
import { findIssueBody } from '../../../store/issues.ts';
import type { PlacedNote, ShelvedNote } from '../../hooks/notes/types.ts';
import { findPlace } from './find-place.ts';
import { placeNotes } from './place-notes.ts';

export type FoundStanding = Pick<PlacedNote, 'standing' | 'range' | 'now' | 'old'>;

/** Known for as long as the page is open: a version of a text does not change. */
const known = new Map<string, FoundStanding>();

/** Where it stands, if that was found before; by the versions of the note and of the text. */
export const knownStanding = (note: ShelvedNote): FoundStanding | undefined => known.get(keyOf(note));

const keyOf = ({ id, row, textHash }: ShelvedNote) => `${id} ${row?.textHash} ${row?.changedAt} ${textHash}`;

/** Whether it has to be looked for in the issue's text. */
export const isSought = ({ kind, standing, issueId }: ShelvedNote) =>
  kind === 'highlight' && standing === null && issueId !== null;

/**
 * Finds where marked words stand, one issue after another, and calls back after each. Most stand where they were marked, which
 * the text itself has to say.
 *
 * @param isOver asked ahead of each issue
 */
export async function findStandings(
  notes: readonly ShelvedNote[],
  onFound: () => void,
  isOver: () => boolean,
): Promise<void> {
  const sought = notes.filter((note) => isSought(note) && !knownStanding(note));
  const byIssue = Map.groupBy(sought, ({ issueId }) => issueId ?? '');
  for (const [issueId, own] of byIssue) {
    if (isOver()) return;
    await findInIssue(issueId, own);
    onFound();
  }
}

async function findInIssue(issueId: string, notes: readonly ShelvedNote[]): Promise<void> {
  const body = await findIssueBody(issueId);
  const text = textOfHtml(body?.html ?? '');
  const formerText = (hash: string) => body && textOfVersion(body, hash);
  const textHash = notes[0]?.textHash ?? '';
  const rows = notes.flatMap(({ row }) => row ?? []);
  const placed = new Map(
    placeNotes(rows, { issueId, textHash, text, formerText }, findPlace).map((one) => [one.row.id, one]),
  );
  for (const note of notes) {
    const one = placed.get(note.id) ?? { standing: 'lost', range: null, now: null, old: undefined };
    const { standing, range, now, old } = one;
    known.set(keyOf(note), { standing, range, now, old });
  }
}
