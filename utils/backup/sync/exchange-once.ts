import { findQuestion } from './find-question.ts';
import { missingWaitMs } from './limits.ts';
import { mergeContent } from './merge-content.ts';
import { nextWriteAt } from './next-write-at.ts';
import { planWrite } from './plan-write.ts';
import { contentOf, readArea } from './read-area.ts';
import { removeStale } from './remove-stale.ts';
import { trustedNow } from './trusted-now.ts';
import type { AreaState, SyncPort, SyncState } from './types.ts';
import { writeArea } from './write-area.ts';

/** This machine, as others are told of it. */
export interface Self {
  /** Its name in stamps. */
  id: string;
  browser: string;
  /** The name of a set that it would begin. */
  newSet: string;
}

/**
 * One exchange with the area: what lies there is taken in, then what it lacks is written. It may be stopped anywhere, and called at
 * any moment by any number of machines: shards are written under new names, read back, and count once the pointer names them;
 * what nothing has pointed to for a day is removed. A question is a reason to do nothing.
 *
 * @returns where it stands now, to be stored
 */
export async function exchangeOnce(state: SyncState, self: Self, port: SyncPort): Promise<SyncState> {
  if (!state.isOn) return state;
  const at = port.now();
  const items = await port.readItems();
  if (!items) return { ...state, problem: { kind: 'shut', at } };
  const area = readArea(items);
  if (area.kind === 'unknown') return { ...state, problem: { kind: 'newer', at } };
  const question = findQuestion(area, state);
  if (question) return { ...state, question, dueAt: null };
  const there = contentOf(area);
  const own = { ...(await port.listOwn(state.clamps, there)), clamps: state.clamps };
  const now = trustedNow(at, state.lastAt);
  const { merged, incoming } = mergeContent(own, there, now);
  if (!(await port.keep(incoming))) return { ...state, problem: { kind: 'not-kept', at } };
  const known = { ...state, clamps: merged.clamps, question: null, ...standingOf(area, state, at) };
  if (known.missingSince !== null && at - known.missingSince < missingWaitMs)
    return { ...known, dueAt: known.missingSince + missingWaitMs };
  const device = { at, browser: self.browser };
  const { write, leftOut } = planWrite(area, items, merged, {
    set: known.set ?? self.newSet,
    id: self.id,
    device,
    now,
  });
  const dueAt = nextWriteAt(known, at);
  if (write && dueAt > at) return { ...known, leftOut, dueAt };
  const wanted = write?.pointer.shards ?? [];
  const tidied = dueAt > at ? known : await removeStale({ ...known, leftOut }, { area, items, wanted }, port);
  if (!write) return { ...settled(tidied, at), leftOut };
  return await writeArea(tidied, { write, area, items }, port);
}

/** Begins what was asked for: the set that lies there, or a new one, is this machine's from now on. */
export function joinSet(state: SyncState, area: AreaState, newSet: string): SyncState {
  const set = area.kind === 'set' ? area.pointer.set : newSet;
  return { ...state, set, question: null, lastAt: null, missingSince: null, problem: null };
}

function standingOf(area: AreaState, { missingSince }: SyncState, now: number) {
  if (area.kind !== 'set') return { missingSince: null };
  const isMissing = area.missing.length > 0;
  // A clock that was set back waits anew.
  const since = missingSince !== null && missingSince <= now ? missingSince : now;
  return { devices: area.pointer.devices, missingSince: isMissing ? since : null };
}

/** Both say the same. */
const settled = (state: SyncState, lastAt: number): SyncState => ({
  ...state,
  lastAt,
  problem: null,
  dueAt: null,
});
