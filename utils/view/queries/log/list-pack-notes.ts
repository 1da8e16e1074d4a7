import { wordsOf } from '../../../learning/anchors/words-of.ts';
import { packNote } from '../../../learning/pack/pack-note.ts';
import type { PackedIssue, PackedNote } from '../../../learning/pack/types.ts';
import { listAnnotationsOf } from '../../../store/annotations.ts';
import { findGuide } from '../../../store/guides.ts';
import { findLedgerRow } from '../../../store/ledger.ts';
import type { LedgerRow, LogEntryRow } from '../../../store/types.ts';

/** A note on what was read, or a highlight with or without one. */
export interface PackNote {
  id: string;
  issueTitle: string;
  /** The guide of the issue that it is on, with its page; null for one on the issue. */
  guide: { title: string; page: number | null } | null;
  /** What is highlighted; empty for a note on the whole. */
  quote: string;
  note: string;
  /** As an import has it again. */
  packed: PackedNote;
}

/** What somebody noted on the issues that these entries are of, each issue once. */
export async function listPackNotes(entries: readonly LogEntryRow[]): Promise<PackNote[]> {
  const seen = new Set<string>();
  const notes: PackNote[] = [];
  for (const { newsletterId, identity, source } of entries) {
    if (newsletterId === null || identity === null) continue;
    const key = JSON.stringify([newsletterId, identity]);
    if (seen.has(key)) continue;
    seen.add(key);
    const [row, annotations] = await Promise.all([
      findLedgerRow(newsletterId, identity),
      listAnnotationsOf(newsletterId, identity),
    ]);
    if (row && row.note.trim() !== '') notes.push(ofLedger(`note ${key}`, row));
    for (const annotation of annotations) {
      const { id, anchor, note, issueTitle, publishedAt, guideId, page } = annotation;
      const title = row?.title ?? (issueTitle || source.title);
      const issue: PackedIssue = { newsletterId, identity, title, url: row?.url ?? source.url, publishedAt };
      const guide = guideId === null ? null : { title: (await findGuide(guideId))?.title ?? '', page };
      const packed = packNote(annotation, issue);
      notes.push({ id, issueTitle: issueTitle || source.title, guide, quote: wordsOf(anchor), note, packed });
    }
  }
  return notes;
}

function ofLedger(id: string, row: LedgerRow): PackNote {
  const { newsletterId, identity, title, url, publishedAt, note, changedAt } = row;
  const issue = { newsletterId, identity, title, url, publishedAt };
  const packed: PackedNote = {
    ...{ kind: 'issue', id: null, issue, anchor: null, guide: null, textHash: '', colour: 'yellow', note },
    ...{ createdAt: changedAt, changedAt },
  };
  return { id, issueTitle: title, guide: null, quote: '', note, packed };
}
