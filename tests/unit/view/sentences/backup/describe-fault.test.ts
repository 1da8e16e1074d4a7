import '../../english.ts';
import { expect, it } from 'vitest';
import type { BackupFault } from '../../../../../utils/backup/file/types.ts';
import { describeFault } from '../../../../../utils/view/sentences/backup/describe-fault.ts';

const faults: Record<BackupFault, RegExp> = {
  foreign: /not a backup that the companion made.*Choose another file\.$/,
  'of-another': /companion of another newsletter, so nothing was changed\. Choose another file\.$/,
  newer: /later version.*Update the companion/,
  damaged: /cut off or damaged: only its first 12 entries can be read\. Nothing was changed\./,
  'too-large': /more than any backup/,
  unreadable: /could not read this file.*Choose it again\.$/,
};

it.each(Object.entries(faults))(
  'says what is wrong with a file that is %s, and what to do',
  (kind, words) => {
    expect(describeFault({ kind: kind as BackupFault, rows: 12, at: 'issue' })).toMatch(words);
  },
);

it('counts no entries of a file of which nothing can be read', () => {
  expect(describeFault({ kind: 'damaged', rows: 0, at: null })).toBe(
    'Nothing in this file can be read: it is cut off or damaged. Nothing was changed. Choose another copy of it, or another backup.',
  );
});
