import { beforeEach, describe, expect, it } from 'vitest';
import { exchangeOnce, joinSet } from '../../../../utils/backup/sync/exchange-once.ts';
import { missingWaitMs, staleMs } from '../../../../utils/backup/sync/limits.ts';
import { newSyncState } from '../../../../utils/backup/sync/new-sync-state.ts';
import { readArea } from '../../../../utils/backup/sync/read-area.ts';
import type { SyncContent, SyncState } from '../../../../utils/backup/sync/types.ts';
import { contentOf, markOfIssue } from './content-of.ts';
import { MemoryArea } from './memory-area.ts';

const start = Date.UTC(2028, 0, 3);
const day = 24 * 60 * 60_000;
const me = { id: 'abcdef01', browser: 'Firefox', newSet: 'mine' };
const on: SyncState = { ...newSyncState, isOn: true };
const begun = joinSet(on, { kind: 'empty' }, 'mine');
let area: MemoryArea;
let own: SyncContent;

const exchange = (state: SyncState) =>
  exchangeOnce(
    state,
    me,
    area.port(() => own),
  );
const there = () => {
  const state = readArea(area.items);
  return state.kind === 'set' ? state : undefined;
};

beforeEach(() => {
  area = new MemoryArea(start);
  own = contentOf(2, 3);
});

describe('what is asked', () => {
  it('does nothing at all while it is off', async () => {
    expect(await exchange(newSyncState)).toBe(newSyncState);
    expect(area.writes).toEqual([]);
  });

  it('asks before the first exchange, and writes and takes in nothing', async () => {
    expect((await exchange(on)).question).toBe('first');
    expect([area.writes, area.kept]).toEqual([[], []]);
  });

  it('asks where nothing lies any more, and where another set does', async () => {
    const state = await exchange(begun);
    const former = { ...area.items };
    area.items = {};
    expect((await exchange(state)).question).toBe('empty');
    area.items = {
      ...former,
      pointer: { ...there()?.pointer, version: 1, set: 'other', shards: [], devices: {} },
    };
    expect((await exchange(state)).question).toBe('foreign');
    area.items = former;
    expect((await exchange({ ...state, question: 'empty' })).question).toBeNull();
  });

  it('leaves alone what a newer version wrote', async () => {
    area.items = { pointer: { version: 9 } };
    expect((await exchange(begun)).problem?.kind).toBe('newer');
    expect(area.writes).toEqual([]);
  });
});

describe('writing', () => {
  it('writes shards and then the pointer, and nothing more while all is the same', async () => {
    const state = await exchange(begun);
    expect(state).toMatchObject({ lastAt: start, problem: null, dueAt: null });
    expect(area.writes).toHaveLength(2);
    expect(there()?.content.marks).toHaveLength(6);
    area.now += day;
    await exchange(state);
    expect(area.writes).toHaveLength(2);
  });

  it('does not write for an issue that is read again', async () => {
    const state = await exchange(begun);
    own = { ...own, marks: own.marks.map((mark) => ({ ...mark, at: mark.at + 5 })) };
    area.now += day;
    await exchange(state);
    expect(area.writes).toHaveLength(2);
  });

  it('waits for its moment, and then writes all at once', async () => {
    const state = await exchange(begun);
    own = { ...own, marks: [...own.marks, markOfIssue(0, 7)] };
    area.now += 3000;
    const waiting = await exchange(state);
    expect(waiting.dueAt).toBe(start + 10_000);
    expect(area.writes).toHaveLength(2);
    area.now = start + 10_000;
    expect((await exchange(waiting)).dueAt).toBeNull();
    expect(area.writes).toHaveLength(4);
  });

  it('leaves the pointer as it is where shards were not written as they should be', async () => {
    const state = await exchange(begun);
    const before = area.items.pointer;
    own = { ...own, marks: [...own.marks, markOfIssue(0, 7)] };
    area.now += day;
    const port = area.port(() => own);
    const cut = await exchangeOnce(state, me, { ...port, writeItems: async () => 'done' });
    expect(cut.problem?.kind).toBe('not-read-back');
    expect(area.items.pointer).toBe(before);
  });

  it('leaves the pointer to whoever turned it meanwhile, and looks again', async () => {
    const state = await exchange(begun);
    own = { ...own, marks: [...own.marks, markOfIssue(0, 7)] };
    area.now += day;
    const port = area.port(() => own);
    const turned = { ...there()?.pointer, shards: [] };
    const writeItems: typeof port.writeItems = async (items) => {
      const answer = await port.writeItems(items);
      area.items.pointer = turned;
      return answer;
    };
    const next = await exchangeOnce(state, me, { ...port, writeItems });
    expect(area.items.pointer).toEqual(turned);
    expect(next.dueAt).toBe(area.now);
  });

  it('says what refused it, and goes on when its time has come', async () => {
    area.answers = ['refused'];
    const refused = await exchange(begun);
    expect(refused.problem?.kind).toBe('refused');
    area.now += 59_000;
    const waiting = await exchange(refused);
    expect(area.writes).toHaveLength(1);
    expect(waiting.dueAt).toBe(start + 60_000);
    area.now += 1000;
    expect((await exchange(waiting)).problem).toBeNull();
  });

  it('makes room where there is none', async () => {
    const state = await exchange(begun);
    area.items['shard.old'] = { marks: '' };
    own = { ...own, marks: [...own.marks, markOfIssue(0, 7)] };
    area.now += day;
    area.answers = ['full'];
    const full = await exchange(state);
    expect(full.problem?.kind).toBe('full');
    expect(area.items['shard.old']).toBeUndefined();
    area.now += 10_000;
    expect((await exchange(full)).problem).toBeNull();
  });

  it('leaves shards that nothing points to for a day', async () => {
    let state = await exchange(begun);
    own = { ...own, marks: [...own.marks, markOfIssue(0, 7)] };
    const before = Object.keys(area.items).length;
    area.now += 60_000;
    state = await exchange(state);
    expect(Object.keys(area.items).length).toBeGreaterThan(before);
    state = await exchange(state);
    area.now += staleMs - 1;
    state = await exchange(state);
    expect(Object.keys(area.items).length).toBeGreaterThan(before);
    area.now += 1;
    state = await exchange(state);
    expect(Object.keys(area.items)).toHaveLength(1 + (there()?.pointer.shards.length ?? 0));
  });
});

it('waits for shards that have not arrived, then puts its own in their place', async () => {
  let state = await exchange(begun);
  const [shard = ''] = there()?.pointer.shards ?? [];
  delete area.items[shard];
  area.now += day;
  const asked = area.now;
  state = await exchange(state);
  expect(state).toMatchObject({ missingSince: asked, dueAt: asked + missingWaitMs });
  expect(area.items[shard]).toBeUndefined();
  area.now = asked + missingWaitMs;
  state = await exchange(state);
  expect(state).toMatchObject({ missingSince: null, dueAt: null });
  expect(there()?.missing).toEqual([]);
});

it('takes a year of twenty weekly newsletters to at most 60 kB and thirty writes a day', async () => {
  const marks = contentOf(20, 52).marks.toSorted((a, b) => a.at - b.at);
  area.now = marks[920]?.at ?? 0;
  let state = begun;
  // All but six weeks at once: what is there counts, not how it came.
  own = { ...contentOf(20, 0), marks: marks.splice(0, 920) };
  let [most, bytes] = [0, 0];
  // Each issue is read at an hour of its own, all twenty of a week within a day.
  for (const mark of marks) {
    area.now = Math.max(mark.at + 1000, area.now);
    own = { ...own, marks: [...own.marks, mark] };
    state = await exchange(state);
    if (state.dueAt !== null) {
      area.now = Math.max(area.now, state.dueAt);
      state = await exchange(state);
    }
    most = Math.max(most, area.writes.filter((at) => at > area.now - day).length);
    bytes = Math.max(bytes, area.bytes());
  }
  expect(there()?.content.marks).toHaveLength(1040);
  expect(bytes).toBeLessThanOrEqual(60_000);
  expect(most).toBeLessThanOrEqual(30);
  expect(most).toBeGreaterThan(2);
}, 120_000);
