import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { putLogEntries } from '../../../../../utils/store/log-entries.ts';
import { listDue } from '../../../../../utils/view/queries/log/list-due.ts';
import { startAfresh } from '../../../../browser/store/fixtures.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

beforeEach(startAfresh);

it('lists whom to ask today, the longest due first, and nobody else', async () => {
  const rows = [
    logEntryOf('later', { finishedAt: '2026-10-01', followUpOn: '2026-10-30' }),
    logEntryOf('first', { finishedAt: '2026-10-01', followUpOn: '2026-10-29' }),
    logEntryOf('not yet', { finishedAt: '2026-10-05', followUpOn: '2026-11-02' }),
    logEntryOf('never', { finishedAt: '2026-10-01' }),
    logEntryOf('gone', { finishedAt: '2026-10-01', followUpOn: '2026-10-29' }),
  ];
  await putLogEntries(
    rows.map((row) => ({ id: row.id, row })),
    10,
  );
  await putLogEntries([{ id: 'gone', row: null }], 20);
  const due = await listDue('2026-11-01');
  expect(due.map(({ entry, weeks, dueOn }) => [entry.id, weeks, dueOn])).toEqual([
    ['first', 4, '2026-10-29'],
    ['later', 4, '2026-10-30'],
  ]);
});
