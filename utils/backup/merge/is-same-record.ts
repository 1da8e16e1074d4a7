import { canonicalText } from '../canonical-text.ts';
import { noOnesStamp } from './no-ones-stamp.ts';
import type { MergeRecord } from './types.ts';

/** Whether two records say the same, in all that somebody wrote. */
export const isSameRecord = (a: MergeRecord, b: MergeRecord): boolean => writtenText(a) === writtenText(b);

function writtenText({ fields, ...rest }: MergeRecord): string {
  const written = Object.entries(fields).filter(([, { stamp }]) => stamp !== noOnesStamp);
  return canonicalText({ ...rest, fields: Object.fromEntries(written) });
}
