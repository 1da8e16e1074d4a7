import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { writeLogJson } from '../../../../../utils/learning/pack/log-json.ts';
import { writePack } from '../../../../../utils/learning/pack/write-pack.ts';
import { putLogEntries, putLogEntry } from '../../../../../utils/store/log-entries.ts';
import { readImport } from '../../../../../utils/view/commands/log/read-import.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';
import { englishWords } from '../../../learning/exports/english-words.ts';

const range = { from: '2026-01-01', to: '2026-12-31' };
const head = { range, schemes: [], madeAt: 5, guides: [] };

beforeEach(async () => {
  await startAfresh();
  const rows = [logEntryOf('same'), logEntryOf('older', { learned: 'before' })];
  await putLogEntries(
    rows.map((row) => ({ id: row.id, row })),
    10,
  );
});

const entries = [
  logEntryOf('same', { changedAt: 10 }),
  logEntryOf('older', { learned: 'after', changedAt: 90 }),
  logEntryOf('new'),
];

it('says what the log of a pack, or a pack, would add, change and leave, and does nothing', async () => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const kept = { notes: [], guides: [] };
  const content = { ...head, entries, notes: '# Notes', kept, citations: { text: '', ris: '' } };
  for await (const piece of writePack(content, () => '', englishWords)) pieces.push(piece);
  for (const file of [new Blob([await writeLogJson({ ...head, entries })]), new Blob(pieces)]) {
    const read = await readImport(file);
    if (read.kind !== 'preview') throw new Error(read.kind);
    expect(read.added.map(({ id }) => id)).toEqual(['new']);
    expect(read.changed.map(({ id }) => id)).toEqual(['older']);
    expect([read.left, read.rejected]).toEqual([1, 0]);
    // What this device knows of an entry stays, and of a new one it knows nothing.
    expect(read.changes).toMatchObject([
      { id: 'new', row: { newsletterId: null, identity: null } },
      { id: 'older', row: { newsletterId: 'home', identity: 'tag:rosacea', learned: 'after' } },
    ]);
  }
});

it('says why a file is not read', async () => {
  expect(await readImport(new Blob(['a,b\r\n']))).toEqual({ kind: 'not-a-pack' });
  const text = await writeLogJson({ ...head, entries });
  expect(await readImport(new Blob([text.replace('after', 'altered')]))).toEqual({ kind: 'damaged' });
});

it('knows of what was removed here, and of what came from elsewhere, which issue it is of', async () => {
  await check([entry('rosacea', thursday)]);
  await putLogEntry('gone', logEntryOf('gone'), 20);
  await putLogEntry('gone', null, 30);
  const { identity } = await issueOf('rosacea');
  const source = logEntryOf('x').source;
  const url = 'https://news.example/p/rosacea';
  const foreign = [
    logEntryOf('gone', { newsletterId: null, identity: null }),
    logEntryOf('logged', { source: { ...source, url, title: 'As it was called before' } }),
    logEntryOf('titled', {
      source: { ...source, url: `${url}?utm_source=x`, title: 'rosacea', version: null },
    }),
    logEntryOf('by-hand', { source: { ...source, url, title: 'A lecture', version: null } }),
    logEntryOf('no-address', { source: { ...source, url: null, title: 'rosacea' } }),
  ];
  const read = await readImport(new Blob([await writeLogJson({ ...head, entries: foreign })]));
  if (read.kind !== 'preview') throw new Error(read.kind);
  expect(read.changes.map(({ id, row }) => [id, row?.identity, row?.isRemoved])).toEqual([
    ['gone', 'tag:rosacea', 0],
    ['logged', identity, 0],
    ['titled', identity, 0],
    ['by-hand', null, 0],
    ['no-address', null, 0],
  ]);
});
