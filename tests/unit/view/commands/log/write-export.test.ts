import { expect, it } from 'vitest';
import { parseCsv } from '../../../../../utils/learning/exports/parse-csv.ts';
import { readLogJson } from '../../../../../utils/learning/pack/log-json.ts';
import { nmc } from '../../../../../utils/learning/schemes/nmc.ts';
import { type ExportFormat, writeExport } from '../../../../../utils/view/commands/log/write-export.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';
import { englishWords } from '../../../learning/exports/english-words.ts';

const range = { from: '2026-01-01', to: '2026-12-31' };
const entries = [
  logEntryOf('one', { finishedAt: '2026-03-01', learned: '=1+1', followUpOn: '2026-03-29' }),
  logEntryOf('two', { finishedAt: '2026-02-01' }),
  logEntryOf('old', { finishedAt: '2025-12-31' }),
];
const write = async (format: ExportFormat, scheme: typeof nmc | null = null, words = englishWords) =>
  await writeExport(entries, { format, program: 'excel', range, scheme, now: 1_795_000_000_000, words });

it('writes a table that is read back cell by cell, in order of days, of the range alone', async () => {
  const file = await write('csv');
  expect(file?.name).toBe('learning-log-2026-01-01-to-2026-12-31.csv');
  const read = parseCsv(file?.text ?? '');
  if (!read.ok) throw new Error(read.reason);
  const { columns, rows } = read.table;
  expect(rows.map((row) => row[columns.indexOf('Entry')])).toEqual(['two', 'one']);
  expect(rows[1]?.[columns.indexOf('What did I learn?')]).toBe('=1+1');
});

it('writes the boxes of a scheme, each row saying which, when it was looked up and what kind of record it is', async () => {
  const file = await write('csv', nmc);
  expect(file?.name).toContain('-nmc-');
  const read = parseCsv(file?.text ?? '');
  if (!read.ok) throw new Error(read.reason);
  expect(read.table.columns.slice(-3)).toEqual(['Scheme', 'Rule looked up', 'Kind of record']);
  for (const row of read.table.rows) expect(row.slice(-3)).toEqual([nmc.name, nmc.lookedUp, 'Self-recorded']);
  expect((await write('markdown', nmc))?.text).toContain(nmc.lookedUp);
});

it('writes data that is read again, with nothing of this device in it', async () => {
  const text = (await write('json'))?.text ?? '';
  expect(text).not.toContain('newsletterId');
  const read = await readLogJson(text);
  expect(read).toMatchObject({ kind: 'read', rejected: [], entries: [{ id: 'two' }, { id: 'one' }] });
});

it('writes the days to be asked again, and no calendar without any', async () => {
  const text = (await write('ics'))?.text ?? '';
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('20260329');
  const none = await writeExport([logEntryOf('two', { finishedAt: '2026-02-01' })], {
    ...{ format: 'ics', program: 'excel', range, scheme: null, now: 0, words: englishWords },
  });
  expect(none).toBeNull();
});
