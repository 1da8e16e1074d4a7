/** A time without the companion: from the last thing that was done with it to the return. Epoch milliseconds. */
export interface Leave {
  from: number;
  until: number;
}

const day = 24 * 60 * 60_000;
/** Longer than that without opening anything is a leave. */
const leaveMs = 14 * day;
/** What was read within so long belongs to the return: a post on the web may come before the first of our pages. */
const returnMs = day;
const keptOpenings = 8;
/** Pages opened within so long are one opening. */
const togetherMs = 60 * 60_000;

/**
 * Whether somebody comes back after more than two weeks, as a page is opened now. A time ahead of the clock says nothing: the
 * clock was wrong then or is wrong now, and of both the shorter absence is believed.
 *
 * @param opened when pages were opened before, in any order; none at the first of all
 * @param read when something was read, wherever
 * @returns null where nobody was away, and where that cannot be told
 */
export function findLeave(opened: readonly number[], read: readonly number[], now: number): Leave | null {
  const times = [...opened.filter((at) => at <= now), ...read.filter((at) => at <= now - returnMs)];
  if (times.length === 0) return null;
  const from = Math.max(...times);
  return now - from > leaveMs ? { from, until: now } : null;
}

/**
 * The openings to be remembered after one more. The latest of all stays among them: while a clock is set back, what it says must
 * not take the place of what is known.
 */
export function addOpening(opened: readonly number[], now: number): number[] {
  const others = opened.filter((at) => Math.abs(at - now) > togetherMs);
  const latest = Math.max(...opened, now);
  const kept = [...others, now].slice(-keptOpenings);
  return kept.includes(latest) || latest - now <= togetherMs ? kept : [latest, ...kept.slice(1)];
}
