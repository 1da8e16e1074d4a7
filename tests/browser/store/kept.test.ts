import { beforeEach, expect, it } from 'vitest';
import { findAnnotation, listAnnotations, putAnnotation } from '../../../utils/store/annotations.ts';
import { database } from '../../../utils/store/database.ts';
import { listKept, listKeptRefs, mergeKept } from '../../../utils/store/kept.ts';
import {
  findLogEntry,
  findLogRows,
  findLogSpan,
  listLogEntries,
  putLogEntries,
  putLogEntry,
} from '../../../utils/store/log-entries.ts';
import { listUnfinished } from '../../../utils/store/unfinished.ts';
import { annotationOf, logEntryOf } from '../../unit/backup/kept-rows.ts';
import { startAfresh } from './fixtures.ts';

beforeEach(startAfresh);

it('keeps entries by the day on which they were finished, and gives what stood there before', async () => {
  const days = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'];
  const rows = days.map((finishedAt) => ({ id: finishedAt, row: logEntryOf(finishedAt, { finishedAt }) }));
  expect(await putLogEntries(rows, 20)).toEqual([null, null, null, null]);
  const february = await listLogEntries('2026-02-01', '2026-02-28');
  expect(february.map(({ id }) => id)).toEqual(['2026-02-28', '2026-02-01']);
  expect(await findLogSpan()).toEqual({ first: '2026-01-31', last: '2026-03-01' });
  expect(await putLogEntry('2026-02-01', null, 30)).toMatchObject({ id: '2026-02-01', changedAt: 20 });
  expect((await listLogEntries('2026-02-01', '2026-02-28')).map(({ id }) => id)).toEqual(['2026-02-28']);
});

it('leaves a tombstone that is later than what it removed, also where the clock was set back', async () => {
  await putAnnotation('a', annotationOf('a'), 100);
  expect(await putAnnotation('a', null, 50)).toMatchObject({ changedAt: 100 });
  expect(await findAnnotation('a')).toBeUndefined();
  expect(await database.annotations.get('a')).toMatchObject({ isRemoved: 1, changedAt: 101 });
  expect(await putAnnotation('a', null, 60)).toBeNull();
  expect(await listAnnotations(9)).toEqual([]);
});

it('names what its mirror has to follow, each once', async () => {
  await database.unfinished.clear();
  await putAnnotation('a', annotationOf('a'), 100);
  await putAnnotation('a', annotationOf('a', { note: 'changed' }), 110);
  await putLogEntry('e', logEntryOf('e'), 100);
  const kept = (await listUnfinished()).map((row) => row.kept);
  expect(kept).toEqual([
    { kind: 'annotation', id: 'a' },
    { kind: 'entry', id: 'e' },
  ]);
});

it('takes in what a mirror has: what is missing, and of two states the later one', async () => {
  await putAnnotation('old', annotationOf('old', { note: 'mine' }), 100);
  await putLogEntry('gone', logEntryOf('gone'), 100);
  const merged = await mergeKept([
    { kind: 'annotation', row: annotationOf('new', { changedAt: 5 }) },
    { kind: 'annotation', row: annotationOf('old', { note: 'earlier', changedAt: 99 }) },
    { kind: 'entry', row: logEntryOf('gone', { isRemoved: 1, removedAt: 200, changedAt: 200 }) },
  ]);
  expect(merged).toBe(1);
  expect((await findAnnotation('old'))?.note).toBe('mine');
  expect(
    await listKept([
      { kind: 'entry', id: 'gone' },
      { kind: 'entry', id: 'never' },
    ]),
  ).toMatchObject([{ isRemoved: 1 }, undefined]);
  expect((await listKeptRefs()).map(({ id }) => id)).toEqual(['new', 'old', 'gone']);
});

it('changes the fields of an entry that are named, and leaves what was changed elsewhere meanwhile', async () => {
  await putLogEntry('one', logEntryOf('one', { learned: 'before', change: 'before' }), 20);
  const opened = logEntryOf('one', { learned: 'here', change: 'before' });
  await putLogEntry('one', logEntryOf('one', { learned: 'before', change: 'elsewhere' }), 30);
  await putLogEntries([{ id: 'one', row: opened, only: ['learned'] }], 40);
  expect(await findLogEntry('one')).toMatchObject({ learned: 'here', change: 'elsewhere', changedAt: 40 });
  // What was removed meanwhile comes back as it was when it was opened: nothing that was written is lost.
  await putLogEntry('one', null, 50);
  await putLogEntries([{ id: 'one', row: opened, only: ['learned'] }], 60);
  expect(await findLogEntry('one')).toMatchObject({ learned: 'here', change: 'before', changedAt: 60 });
  expect(await findLogRows(['none', 'one'])).toMatchObject([undefined, { id: 'one' }]);
  await putLogEntry('one', null, 70);
  expect(await findLogRows(['one'])).toMatchObject([{ id: 'one', isRemoved: 1 }]);
});
