import { expect, it } from 'vitest';
import { compareRecords } from '../../../../utils/backup/merge/compare-records.ts';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import { noOnesStamp } from '../../../../utils/backup/merge/no-ones-stamp.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';

const at = (ms: number) => makeStamp(ms, 0, 'a');
const record = (id: string, change: Partial<MergeRecord> = {}): MergeRecord => ({
  ...{ kind: 'subscription', id, texts: {}, events: {}, removed: null },
  fields: { name: { value: 'Letter', stamp: at(1) }, source: { value: id, stamp: noOnesStamp } },
  ...change,
});
const renamed = (id: string, ms: number) =>
  record(id, { fields: { name: { value: `New ${id}`, stamp: at(ms) } } });
const removed = { stamp: at(5), reason: 'person' } as const;

it('tells what would be added, changed, removed and left', () => {
  const own = [record('same'), record('changed'), record('gone'), renamed('newer here', 9)];
  const incoming = [
    ...[record('same'), renamed('changed', 2), record('gone', { removed }), renamed('newer here', 3)],
    ...[record('new'), record('never here', { removed })],
  ];
  const { counts, changes } = compareRecords(own, incoming);
  expect(counts.subscription).toEqual({ added: 1, changed: 1, removed: 1, left: 3 });
  expect(changes.map(({ outcome, record: { id } }) => [outcome, id])).toEqual([
    ['changed', 'changed'],
    ['removed', 'gone'],
    ['added', 'new'],
  ]);
});

it('counts another way to the same feed as no change', () => {
  const other = record('a', {
    fields: { name: { value: 'Letter', stamp: at(1) }, source: { value: 'z', stamp: noOnesStamp } },
  });
  expect(compareRecords([record('a')], [other]).counts.subscription.left).toBe(1);
});
