import type { ExportWords } from '../../../learning/exports/word-types.ts';
import type { PackNote } from '../../queries/log/list-pack-notes.ts';

/** What a note is on, as a pack says it: the issue, and of a note on one of its guides which, and its page. */
export function namePlace(
  { issueTitle, guide }: Pick<PackNote, 'issueTitle' | 'guide'>,
  words: ExportWords,
): string {
  if (guide === null) return issueTitle;
  const page = guide.page === null ? '' : words.page(guide.page);
  return [issueTitle, guide.title || words.notes.guide, page].filter(Boolean).join(', ');
}
