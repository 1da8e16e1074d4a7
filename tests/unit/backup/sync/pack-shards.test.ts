import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../../utils/backup/merge/merge-records.ts';
import { countBytes } from '../../../../utils/backup/sync/count-bytes.ts';
import { contentBytes, mostBytes, mostItemBytes, mostItems } from '../../../../utils/backup/sync/limits.ts';
import { mergeMarks } from '../../../../utils/backup/sync/merge-marks.ts';
import { packShards } from '../../../../utils/backup/sync/pack-shards.ts';
import { isOwnKey, listStale, readArea } from '../../../../utils/backup/sync/read-area.ts';
import { contentOf, markOfIssue, settingRecord, subscriptionRecord } from './content-of.ts';

const pointerTo = (shards: object) =>
  ({ version: 1, set: 'mine', shards: Object.keys(shards), devices: {} }) as const;
const areaOf = (shards: object) => readArea({ ...shards, pointer: pointerTo(shards) });

describe('counting bytes', () => {
  it('counts key and JSON in UTF-8, and a bracket as six, as Chromium does', () => {
    expect(countBytes('key', 'a')).toBe(6);
    expect(countBytes('', 'ä')).toBe(4);
    expect(countBytes('', '<<')).toBe(14);
  });
});

it('gives back all that was put in, whatever order it lies in', () => {
  const content = contentOf(20, 52);
  const { shards, leftOut } = packShards(content);
  const reversed = Object.fromEntries(Object.entries(shards).reverse());
  const area = areaOf(reversed);
  expect(leftOut).toEqual({ records: 0, marks: 0 });
  expect(area).toMatchObject({ kind: 'set', missing: [] });
  if (area.kind !== 'set') return;
  expect(area.content.records).toEqual(mergeRecords(content.records, []));
  expect(area.content.marks).toEqual(mergeMarks(content.marks, [], 9999));
});

it('keeps within the limits, whatever there is', () => {
  for (const content of [contentOf(20, 52), contentOf(500, 30), contentOf(3, 4000)]) {
    const { shards } = packShards(content);
    const sizes = Object.entries(shards).map(([key, value]) => countBytes(key, value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostItemBytes);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(contentBytes);
    expect(countBytes('pointer', pointerTo(shards))).toBeLessThanOrEqual(mostItemBytes);
    expect(sizes.length).toBeLessThan(mostItems / 2);
  }
  expect(contentBytes).toBeLessThan(mostBytes);
});

it('leaves out the oldest marks, and what is too large, and tells of it', () => {
  const content = contentOf(3, 4000);
  const { shards, leftOut } = packShards(content);
  const area = areaOf(shards);
  expect(leftOut.marks).toBeGreaterThan(0);
  const kept = area.kind === 'set' ? area.content.marks : [];
  expect(kept.length).toBe(content.marks.length - leftOut.marks);
  expect(kept.at(-1)?.at).toBe(Math.max(...content.marks.map(({ at }) => at)));
  const stamp = '000000001.000.a';
  const huge = { fields: { value: { value: 'x'.repeat(9000), stamp } } };
  const gone = { removed: { stamp, reason: 'person' } } as const;
  const letters = [subscriptionRecord(1), { ...subscriptionRecord(2), ...gone }];
  const records = [settingRecord(1), ...letters].map((record) => ({ ...record, ...huge }));
  // It is told of newsletters, and of one that is there.
  expect(packShards({ records, marks: [], clamps: {} }).leftOut.records).toBe(1);
});

it('writes little anew for what is done today', () => {
  const content = contentOf(20, 45);
  const before = packShards(content).shards;
  const after = packShards({ ...content, marks: [...content.marks, markOfIssue(1, 45)] }).shards;
  const fresh = Object.keys(after).filter((key) => !(key in before));
  expect(fresh).toHaveLength(1);
});

it('mends half surrogate pairs', () => {
  const record = subscriptionRecord(1);
  const broken = { ...record, fields: { name: { value: 'a\ud800b', stamp: '000000001.000.a' } } };
  const { shards } = packShards({ records: [broken], marks: [], clamps: {} });
  expect(JSON.stringify(shards)).not.toContain('\\ud800');
});

describe('what lies in the area', () => {
  const { shards } = packShards(contentOf(2, 3));
  const [first = ''] = Object.keys(shards);

  it('is empty, or of a newer version', () => {
    expect(readArea({})).toEqual({ kind: 'empty' });
    expect(readArea({ pointer: { version: 2 } })).toEqual({ kind: 'unknown' });
    expect(readArea({ pointer: 'nonsense' })).toEqual({ kind: 'unknown' });
  });

  it('names shards that have not arrived or are damaged, and reads the others', () => {
    const { [first]: gone, ...others } = shards;
    const items = { ...others, pointer: pointerTo(shards) };
    expect(readArea(items)).toMatchObject({ kind: 'set', missing: [first] });
    expect(readArea({ ...items, [first]: { marks: 'cut' } })).toMatchObject({ missing: [first] });
  });

  it('has shards that nothing points to', () => {
    const pointer = pointerTo({});
    expect(listStale({ ...shards, pointer, other: 1 }, pointer)).toEqual(Object.keys(shards));
    expect([isOwnKey(first), isOwnKey('pointer'), isOwnKey('other')]).toEqual([true, true, false]);
  });
});
