import { readGuide } from '../../../learning/pack/read-pack.ts';
import { keepAnnotations } from '../../../record/keep-annotations.ts';
import { keepEntries as keepLogEntries } from '../../../record/keep-entries.ts';
import { keepGuideFile } from '../../../record/keep-guide-file.ts';
import { noteIssue } from '../../../record/note-issue.ts';
import { removeGuide } from '../../../record/remove-guide.ts';
import { undo } from '../../../record/undo.ts';
import { findIssue } from '../../../store/issues.ts';
import { findLedgerRow } from '../../../store/ledger.ts';
import type { KeptPlan } from '../../queries/log/plan-kept.ts';
import { describeAct } from '../../sentences/describe-act.ts';
import { describeRefusal } from '../../sentences/describe-refusal.ts';
import { describeImported, isNews } from '../../sentences/log/describe-import.ts';
import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';
import { askWorker } from '../ask-worker.ts';
import type { ImportPreview } from './read-import.ts';

type Undo = () => Promise<Undoable | null>;
/** How one part of an import went: how it is taken back, null where there was nothing to do any more, or why it was not done. */
type Step = { undo: Undo | null } | { failure: string };
type Done = Pick<ImportPreview, 'changes' | 'kept'>;

/**
 * Imports what a file holds and this device lacks: entries of the log, then notes, then guides, of which one at a time is in memory.
 * One undo takes all of it back. Where a part is not stored, what is not done by then stays undone, and that is told.
 */
export async function keepImport(found: ImportPreview): Promise<Undoable> {
  // Less than was found where something was written here since the file was read.
  const done: Done = { changes: found.changes, kept: { ...found.kept, issueNotes: [] } };
  const steps: (() => Promise<Step>)[] = [
    ...(found.changes.length > 0 ? [() => keepEntries(done)] : []),
    ...(found.kept.rows.length > 0 ? [() => keepNotes(done)] : []),
    ...found.kept.issueNotes.map((note) => () => keepIssueNote(note, done)),
    ...found.kept.guides.map((one) => () => keepGuide(found.bytes, one)),
  ];
  const undos: Undo[] = [];
  for (const step of steps) {
    const one = await step();
    if ('failure' in one) return { text: one.failure, undo: takeBack(undos) };
    if (one.undo) undos.push(one.undo);
  }
  if (found.kept.guides.length > 0) void askWorker({ type: 'index-words' });
  return {
    text: isNews(done) ? describeImported(done) : say('log.importNothing'),
    undo: takeBack(undos),
  };
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

async function keepEntries(done: Done): Promise<Step> {
  const answer = await keepLogEntries(done.changes);
  if (!answer.ok) return { failure: describeRefusal(answer.error.kind) };
  done.changes = answer.former;
  if (answer.former.length === 0) return { undo: null };
  return {
    undo: async () => {
      const back = await keepLogEntries(answer.former);
      return back.ok ? null : told(describeRefusal(back.error.kind));
    },
  };
}

async function keepNotes({ kept }: Done): Promise<Step> {
  const answer = await keepAnnotations(kept.rows.map((row) => ({ id: row.id, row, isForeign: true })));
  if (!answer.ok) return { failure: describeRefusal(answer.error.kind) };
  const written = new Set(answer.former.map(({ id }) => id));
  kept.rows = kept.rows.filter(({ id }) => written.has(id));
  if (answer.former.length === 0) return { undo: null };
  return {
    undo: async () => {
      const back = await keepAnnotations(answer.former);
      return back.ok ? null : told(describeRefusal(back.error.kind));
    },
  };
}

async function keepIssueNote(one: KeptPlan['issueNotes'][number], { kept }: Done): Promise<Step> {
  if (await isNoted(one.issueId).catch(() => false)) return { undo: null };
  const answer = await noteIssue(one.issueId, one.note);
  if (!answer.ok) return { failure: describeAct(answer.error.kind) };
  kept.issueNotes.push(one);
  return {
    undo: async () => {
      const back = await undo(answer.readingId);
      return back.ok || back.error.kind === 'nothing' ? null : told(describeAct(back.error.kind));
    },
  };
}

async function isNoted(issueId: string): Promise<boolean> {
  const issue = await findIssue(issueId);
  const row = issue && (await findLedgerRow(issue.newsletterId, issue.identity));
  return (row?.note ?? '') !== '';
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
