import { publishedDayOf } from '../../../learning/citations/published-day-of.ts';
import type { ExportedNote } from '../../../learning/exports/note-types.ts';
import { writeNotesMarkdown } from '../../../learning/exports/write-notes-markdown.ts';
import { writeWebAnnotations } from '../../../learning/exports/write-web-annotations.ts';
import { dayOf } from '../../hooks/log/day-of.ts';
import type { ShelvedNote } from '../../hooks/notes/types.ts';
import { exportWords } from '../log/export-words.ts';
import { publisherZone } from '../publisher-zone.ts';

export type NotesFormat = 'markdown' | 'json-ld';

/** A file of notes. */
export interface NotesFile {
  name: string;
  type: string;
  text: string;
}

/** Notes as they stand on the shelf, as a file; its name is the same wherever it is written on that day, epoch ms. */
export function exportNotes(
  notes: readonly ShelvedNote[],
  names: ReadonlyMap<string, string>,
  format: NotesFormat,
  now = Date.now(),
): NotesFile {
  const exported = notes.map((note) => toExported(note, names.get(note.newsletterId) ?? null));
  const day = dayOf(now);
  if (format === 'markdown')
    return {
      name: `notes-${day}.md`,
      type: 'text/markdown',
      text: writeNotesMarkdown(exported, day, exportWords()),
    };
  return {
    ...{ name: `notes-${day}.jsonld`, type: 'application/ld+json' },
    text: writeWebAnnotations(exported),
  };
}

function toExported(note: ShelvedNote, newsletter: string | null): ExportedNote {
  const { id, row, issueTitle, publishedAt, url, guide, page, kind, changedAt } = note;
  const anchor = row?.anchor ?? null;
  const isPlaced = anchor !== null && row?.isDetached !== true;
  // The publisher's: the same wherever it is written.
  const day = publishedDayOf(note, publisherZone(note.newsletterId)) ?? dayOf(publishedAt);
  return {
    ...{ id, note: note.note, changedAt, createdAt: row?.createdAt ?? null, version: row?.textHash ?? null },
    quote: anchor && withoutType(anchor.selector[0]),
    position: isPlaced ? { start: anchor.selector[1].start, end: anchor.selector[1].end } : null,
    colour: kind === 'highlight' ? (row?.colour ?? null) : null,
    issue: { title: issueTitle, newsletter, day, url },
    guide: guide && { title: guide.title || issueTitle, page, url: null },
  };
}

const withoutType = ({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) => ({
  ...{ exact, prefix, suffix },
});
