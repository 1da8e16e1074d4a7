import { changesSense } from '../corrections/sections/changes-sense.ts';
import { tableOf } from '../corrections/tables/table-of.ts';
import type { Comparison } from './types.ts';

/**
 * Whether a sentence stands under another heading than it did, or behind another line that leads to it, of the two that both versions
 * have: what is said of children is not said of adults. Where what stood over it was written anew, whether that says something else.
 */
export function hasLeftSection({ before, after, places, sections }: Comparison, at: number): boolean {
  const line = before.sentences[at]?.line ?? -1;
  const lineNow = after.sentences[places[at]?.[0] ?? -1]?.line ?? -1;
  const [from = '', to = ''] = [sections.before[line], sections.after[lineNow]];
  if (from === to || from === '' || to === '') return false;
  if (sections.before.includes(to) && sections.after.includes(from)) return true;
  return changesSense(from, to, tableOf(undefined, after.text, before.text));
}
