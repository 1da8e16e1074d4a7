import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';
import { markIssues } from '../mark-issues.ts';
import { seeCorrections } from './see-corrections.ts';

/**
 * Marks what came while somebody was away: corrections seen, issues read. One undo takes both back.
 *
 * @param corrected issues whose correction is not seen yet
 * @param unread issues that are unread
 */
export async function markMissed(corrected: readonly string[], unread: readonly string[]): Promise<Undoable> {
  const done: Undoable[] = [];
  if (corrected.length > 0) done.push(await seeCorrections(corrected));
  if (unread.length > 0) done.push(await markIssues(unread, 'read'));
  if (done.length === 0) return { text: say('away.nothingLeft'), undo: null };
  const undoes = done.flatMap(({ undo }) => undo ?? []);
  return {
    text: done.map(({ text }) => text).join('. '),
    undo: undoes.length > 0 ? () => undoAll(undoes) : null,
  };
}

async function undoAll(undoes: readonly NonNullable<Undoable['undo']>[]): Promise<Undoable | null> {
  let failure: Undoable | null = null;
  for (const undo of undoes) failure = (await undo()) ?? failure;
  return failure;
}
