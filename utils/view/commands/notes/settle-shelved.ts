import { parseBlocks } from '../../../issue/blocks/parse-blocks.ts';
import { canonicalText } from '../../../issue/canonical-text.ts';
import { findIssue, findIssueBody } from '../../../store/issues.ts';
import type { ShelvedNote } from '../../hooks/notes/types.ts';
import { describeAct } from '../../sentences/describe-act.ts';
import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';
import { removeNote } from './keep-note.ts';
import { takeNewWords } from './settle-note.ts';

/** The same as in the reader: the highlight is put on the words that stand in its place now. */
export async function takeNewShelved({ row, range, issueId, textHash }: ShelvedNote): Promise<Undoable> {
  const [issue, body] = await Promise.all([findIssue(issueId ?? ''), findIssueBody(issueId ?? '')]);
  // Edited once more since it was shown: what stands there now is shown, and asked about, anew.
  const isSame = issue !== undefined && body !== undefined && issue.textHash === textHash;
  if (!row || !isSame) return { text: say('notes.editedAgain'), undo: null };
  return await takeNewWords({ row, range }, issue.textHash, canonicalText(parseBlocks(body.html)));
}

/** Removes a note of any kind; taken back, it is as it was. */
export async function removeShelved({ row, issueId }: ShelvedNote): Promise<Undoable> {
  if (row) return await removeNote(row);
  if (issueId === null) return { text: describeAct('unknown'), undo: null };
  const [{ noteIssue }, { undo }] = await Promise.all([
    import('../../../record/note-issue.ts'),
    import('../../../record/undo.ts'),
  ]);
  const answer = await noteIssue(issueId, '');
  if (!answer.ok) return { text: describeAct(answer.error.kind), undo: null };
  return {
    text: say('notes.noteRemoved'),
    undo: async () => {
      const back = await undo(answer.readingId);
      return back.ok || back.error.kind === 'nothing'
        ? null
        : { text: describeAct(back.error.kind), undo: null };
    },
  };
}
