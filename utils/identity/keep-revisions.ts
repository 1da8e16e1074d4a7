import type { Revision } from '../store/types.ts';

/** The last of them are kept in any case. */
const keptRevisions = 10;

/** A former text, as far as it decides whether it is kept. */
type Former = Pick<Revision, 'replacedAt' | 'textHash'>;

/**
 * Which former texts of an issue stay: the last ten, and each that a person has read, noted or logged. Without it nobody could
 * be told what was corrected, and a highlight would have lost the text it was made in.
 *
 * @param former oldest first
 * @param isInUse whether notes or entries speak of the text of that hash
 * @param readAt when the issue was read, epoch ms, in any order
 */
export function keepRevisions<T extends Former>(
  former: readonly T[],
  isInUse: (textHash: string) => boolean,
  readAt: readonly number[],
): T[] {
  // What stood there at a moment is the first that was replaced after it.
  const read = new Set(readAt.map((at) => former.find(({ replacedAt }) => replacedAt > at)?.textHash));
  const recent = Math.max(0, former.length - keptRevisions);
  return former.filter(({ textHash }, at) => at >= recent || isInUse(textHash) || read.has(textHash));
}
