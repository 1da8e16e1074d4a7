import { removeGuide, takeBackGuide } from '../../../record/remove-guide.ts';
import { describeAct } from '../../sentences/describe-act.ts';
import { formatBytes } from '../../sentences/format-bytes.ts';
import { say } from '../../sentences/say.ts';
import type { GuideRow, Undoable } from '../../types.ts';
import { askWorker } from '../ask-worker.ts';

/** Deletes a saved guide, and says how much room that gives. Its words are no longer found then. */
export async function deleteGuide({ id, title }: Pick<GuideRow, 'id' | 'title'>): Promise<Undoable> {
  const answer = await removeGuide(id);
  if (answer.ok) {
    void askWorker({ type: 'index-words' });
    const text = say('shelf.deleted', { title: title.slice(0, 80), size: formatBytes(answer.bytes) });
    return { text, undo: () => undeleteGuide(id) };
  }
  const { kind } = answer.error;
  return { text: kind === 'gone' ? say('shelf.notDeleted') : describeAct(kind), undo: null };
}

/** @returns what to tell when it was not taken back; null when it was */
export async function undeleteGuide(id: string): Promise<Undoable | null> {
  const answer = await takeBackGuide(id);
  if (answer.ok) {
    void askWorker({ type: 'index-words' });
    return null;
  }
  const { kind } = answer.error;
  return { text: kind === 'gone' ? say('shelf.takeBackLate') : describeAct(kind), undo: null };
}
