import type { PageDifferences } from '../../types.ts';
import { formatList } from '../format-list.ts';
import { joinSentences } from '../join-sentences.ts';
import { say } from '../say.ts';

/** Which pages of a guide differ from its former edition, in sentences. */
export function describePages({ differing, gone, added }: PageDifferences): string {
  const changed = differing.map(({ after }) => after).sort((one, other) => one - other);
  const sentences = [
    changed.length > 0 && say('edition.changed', { pages: formatList(changed) }),
    added.length > 0 && say('edition.added', { pages: formatList(added) }),
    gone.length > 0 && say('edition.removed', { pages: formatList(gone) }),
  ];
  return joinSentences(sentences) || say('edition.sameWords');
}
