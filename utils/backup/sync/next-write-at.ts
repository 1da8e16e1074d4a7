import { paceFrom, refusedWaitMs, writeGapMs, writesADay } from './limits.ts';

const dayMs = 24 * 60 * 60_000;
/** What one exchange writes at most: what is stale goes, shards come, and the pointer. */
const writesAtOnce = 3;

/** Writes of the last day, and the last one that was refused; epoch ms, ascending. */
export interface WriteLog {
  writes: readonly number[];
  refusedAt: number | null;
}

/**
 * When the area may be written to next, epoch ms: ten seconds after the last write, a minute after one that was refused, and so
 * that a day has thirty at most. The first of a day follow at once upon what a person does; from some on they wait longer each.
 */
export function nextWriteAt({ writes, refusedAt }: WriteLog, now: number): number {
  // What a clock that was ahead noted is no reason to wait for years.
  const today = writes.filter((at) => at > now - dayMs && at <= now);
  const last = today.at(-1);
  const refused = refusedAt !== null && refusedAt <= now ? refusedAt + refusedWaitMs : 0;
  if (last === undefined) return Math.max(now, refused);
  const left = writesADay - today.length;
  const oldest = today[today.length - writesADay + writesAtOnce - 1] ?? now;
  if (left < writesAtOnce) return Math.max(now, refused, oldest + dayMs);
  const gap = today.length < paceFrom ? writeGapMs : dayMs / (left * writesAtOnce);
  return Math.max(now, refused, last + gap);
}

/** The log after a write, or one that was refused: those count too. */
export function noteWrite({ writes, refusedAt }: WriteLog, now: number, isRefused: boolean): WriteLog {
  const kept = writes.filter((at) => at > now - dayMs && at <= now);
  return { writes: [...kept, now], refusedAt: isRefused ? now : refusedAt };
}
