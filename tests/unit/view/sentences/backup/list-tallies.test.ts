import '../../english.ts';
import { expect, it } from 'vitest';
import { listTallies } from '../../../../../utils/view/sentences/backup/list-tallies.ts';
import type { RestoredBackup } from '../../../../../utils/view/types.ts';

const none = { added: 0, changed: 0, left: 0 };
const restored = (change: Partial<RestoredBackup> = {}): RestoredBackup => ({
  ...{ madeAt: 1, subscriptions: none, settings: none, readings: none, notes: none, entries: none },
  ...{ issues: none, guides: none, files: none, addresses: [], leftOut: 0 },
  ...change,
});

it('names what a backup holds, and nothing else', () => {
  expect(listTallies(restored())).toEqual([]);
  const some = restored({ issues: { added: 2, changed: 0, left: 1 }, files: { ...none, removed: 3 } });
  expect(listTallies(some)).toEqual([
    { key: 'issues', label: 'Issues', added: 2, changed: 0, removed: 0, left: 1 },
    { key: 'guides', label: 'Saved guides', added: 0, changed: 0, removed: 3, left: 0 },
  ]);
});
