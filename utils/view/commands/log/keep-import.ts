import { readGuide } from '../../../learning/pack/read-pack.ts';
import { keepAnnotations } from '../../../record/keep-annotations.ts';
import { keepGuideFile } from '../../../record/keep-guide-file.ts';
import { noteIssue } from '../../../record/note-issue.ts';
import { removeGuide } from '../../../record/remove-guide.ts';
import { undo } from '../../../record/undo.ts';
import { describeAct } from '../../sentences/describe-act.ts';
import { describeRefusal } from '../../sentences/describe-refusal.ts';
import { describeImported } from '../../sentences/log/describe-import.ts';
import type { Undoable } from '../../types.ts';
import { askWorker } from '../ask-worker.ts';
import { keepLog } from './keep-log.ts';
import type { ImportPreview } from './read-import.ts';

type Undo = () => Promise<Undoable | null>;
/** How one part of an import went: how it is taken back, or why it was not done. */
type Step = { undo: Undo } | { failure: string };

/**
 * Imports what a file holds and this device lacks: entries of the log, then notes, then guides, of which one at a time is in memory.
 * One undo takes all of it back. Where a part is not stored, what is not done by then stays undone, and that is told.
 */
export async function keepImport(found: ImportPreview): Promise<Undoable> {
  const steps: (() => Promise<Step>)[] = [
    ...(found.changes.length > 0 ? [() => keepEntries(found)] : []),
    ...(found.kept.rows.length > 0 ? [() => keepNotes(found)] : []),
    ...found.kept.issueNotes.map((note) => () => keepIssueNote(note)),
    ...found.kept.guides.map((one) => () => keepGuide(found.bytes, one)),
  ];
  const undos: Undo[] = [];
  for (const step of steps) {
    const done = await step();
    if ('failure' in done) return { text: done.failure, undo: takeBack(undos) };
    undos.push(done.undo);
  }
  if (found.kept.guides.length > 0) void askWorker({ type: 'index-words' });
  return { text: describeImported(found), undo: takeBack(undos) };
}

/** The last first; null where there is nothing. */
function takeBack(undos: readonly Undo[]): Undo | null {
  if (undos.length === 0) return null;
  return async () => {
    for (const one of undos.toReversed()) {
      const failure = await one();
      if (failure) return failure;
    }
    return null;
  };
}

const told = (text: string): Undoable => ({ text, undo: null });

async function keepEntries({ changes }: ImportPreview): Promise<Step> {
  const done = await keepLog(changes, '');
  return done.undo ? { undo: done.undo } : { failure: done.text };
}

async function keepNotes({ kept }: ImportPreview): Promise<Step> {
  const answer = await keepAnnotations(kept.rows.map((row) => ({ id: row.id, row })));
  if (!answer.ok) return { failure: describeRefusal(answer.error.kind) };
  return {
    undo: async () => {
      const back = await keepAnnotations(answer.former);
      return back.ok ? null : told(describeRefusal(back.error.kind));
    },
  };
}

async function keepIssueNote({ issueId, note }: { issueId: string; note: string }): Promise<Step> {
  const answer = await noteIssue(issueId, note);
  if (!answer.ok) return { failure: describeAct(answer.error.kind) };
  return {
    undo: async () => {
      const back = await undo(answer.readingId);
      return back.ok || back.error.kind === 'nothing' ? null : told(describeAct(back.error.kind));
    },
  };
}

/** A file that is not the one that the log of the pack tells of is left in the pack. */
async function keepGuide(
  bytes: Uint8Array<ArrayBuffer>,
  { guide, packed }: ImportPreview['kept']['guides'][number],
): Promise<Step> {
  const held = await readGuide(bytes, packed);
  if (held === null) return { undo: async () => null };
  const file = new Blob([held], { type: 'application/pdf' });
  const answer = await keepGuideFile(guide.id, file, packed.sha256);
  if (!answer.ok) return { failure: describeRefusal(answer.error.kind) };
  return {
    undo: async () => {
      const back = await removeGuide(guide.id);
      return back.ok || back.error.kind === 'gone' ? null : told(describeAct(back.error.kind));
    },
  };
}
