import { noteWrite } from './next-write-at.ts';
import { isShard, listSpare, pointerKey, readArea } from './read-area.ts';
import type { AreaAnswer, AreaItems, AreaState, AreaWrite, SyncPort, SyncState } from './types.ts';

interface Plan {
  write: AreaWrite;
  /** As it was when the plan was made. */
  area: AreaState;
  items: AreaItems;
}

/**
 * Writes the shards, reads them back, and then turns the pointer, unless somebody turned it meanwhile. What was written and does not
 * count is no harm: the next exchange finds it there.
 *
 * @returns where the exchange stands now
 */
export async function writeArea(
  state: SyncState,
  { write, area, items }: Plan,
  port: SyncPort,
): Promise<SyncState> {
  let next = state;
  if (Object.keys(write.shards).length > 0) {
    const answer = await port.writeItems(write.shards);
    next = noted(next, answer, port.now());
    if (answer !== 'done') return await makeRoom(next, answer, { write, area, items }, port);
  }
  const present = await port.readItems();
  if (!present) return { ...next, problem: { kind: 'shut', at: port.now() } };
  if (!write.pointer.shards.every((key) => isShard(key, present[key])))
    return { ...next, problem: { kind: 'not-read-back', at: port.now() }, dueAt: port.now() };
  if (!isSamePointer(readArea(present), area)) return { ...next, dueAt: port.now() };
  const answer = await port.writeItems({ [pointerKey]: write.pointer });
  next = noted(next, answer, port.now());
  if (answer !== 'done') return await makeRoom(next, answer, { write, area, items }, port);
  const { devices } = write.pointer;
  return { ...next, lastAt: port.now(), devices, missingSince: null, problem: null, dueAt: null };
}

function noted(state: SyncState, answer: AreaAnswer, now: number): SyncState {
  if (answer === 'shut') return state;
  return { ...state, ...noteWrite(state, now, answer === 'refused') };
}

/** Where there is no room, shards that nothing points to go at once. */
async function makeRoom(
  state: SyncState,
  answer: Exclude<AreaAnswer, 'done'>,
  { area, items, write }: Plan,
  port: SyncPort,
): Promise<SyncState> {
  const now = port.now();
  const failed: SyncState = { ...state, problem: { kind: answer, at: now }, dueAt: now };
  const keys = listSpare(items, area, write.pointer.shards);
  if (answer !== 'full' || keys.length === 0) return failed;
  await port.removeItems(keys);
  return failed;
}

function isSamePointer(present: AreaState, planned: AreaState): boolean {
  if (present.kind !== 'set' || planned.kind !== 'set') return present.kind === planned.kind;
  const [a, b] = [present.pointer, planned.pointer];
  return (
    a.set === b.set && a.shards.length === b.shards.length && a.shards.every((key) => b.shards.includes(key))
  );
}
