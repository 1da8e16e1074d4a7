import '../../english.ts';
import { expect, it } from 'vitest';
import { describeRestoredBackup } from '../../../../../utils/view/sentences/backup/describe-restored-backup.ts';
import type { RestoredBackup } from '../../../../../utils/view/types.ts';

const none = { added: 0, changed: 0, left: 0 };
const restored = (change: Partial<RestoredBackup> = {}): RestoredBackup => ({
  ...{ madeAt: 1, subscriptions: none, settings: none, readings: none, notes: none, entries: none },
  ...{ issues: none, guides: none, files: none, addresses: [], leftOut: 0 },
  ...change,
});

it('says what was restored', () => {
  expect(describeRestoredBackup(restored({ issues: { ...none, left: 1 } }))).toBe(
    'Everything was here already, so nothing was changed.',
  );
  const some = restored({ issues: { ...none, added: 1 }, readings: { added: 2, changed: 1, left: 9 } });
  expect(describeRestoredBackup(some)).toBe(
    'The backup was restored. 1 issue was added to your library. What you did with 3 issues came back.',
  );
  for (const change of [{ added: 1 }, { removed: 1 }])
    expect(describeRestoredBackup(restored({ notes: { ...none, ...change } }))).toBe(
      'The backup was restored.',
    );
});
