import { hourMs, quartersOfWeek } from '../../utils/schedule/units.ts';
import { wallHours } from '../../utils/schedule/wall-hours.ts';

const quarterMs = hourMs / 4;
const longestQuarters = 96;

/**
 * A bound by hindsight: the delays under the best weekly timetable of so many checks that could have been made by one who
 * knew at which hours of the week all issues would come out. It does not learn which week they come in.
 */
export function foreseeWeek(
  publishedAt: readonly number[],
  checksPerWeek: number,
  timeZone: string,
): number[] {
  const quarters = publishedAt.map((time) => (wallHours(time, timeZone) * 4) % quartersOfWeek);
  let timetable = bestTimetable(quarters, Math.max(7, Math.round(checksPerWeek)), 0);
  // A week has no beginning, so the first check is where a second look from the middle of the timetable puts it.
  timetable = bestTimetable(quarters, timetable.length, timetable[Math.floor(timetable.length / 2)] ?? 0);
  return quarters.map((quarter) => {
    const next = timetable.find((check) => check >= quarter) ?? (timetable[0] ?? 0) + quartersOfWeek;
    return (next - quarter) * quarterMs;
  });
}

/** Quarters of the week at which to check, one of them `first`, such that all together wait least (dynamic programming). */
function bestTimetable(quarters: readonly number[], checks: number, first: number): number[] {
  const { count, sum } = accumulate(
    quarters.map((quarter) => (quarter - first + quartersOfWeek) % quartersOfWeek),
  );
  const waiting = (from: number, to: number) =>
    to * ((count[to] ?? 0) - (count[from] ?? 0)) - ((sum[to] ?? 0) - (sum[from] ?? 0));
  let costs = new Float64Array(quartersOfWeek + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const origins: Int16Array[] = [];
  for (let check = 0; check < checks; check++) {
    const next = new Float64Array(quartersOfWeek + 1).fill(Number.POSITIVE_INFINITY);
    const origin = new Int16Array(quartersOfWeek + 1);
    for (let to = 1; to <= quartersOfWeek; to++) {
      for (let from = Math.max(0, to - longestQuarters); from < to; from++) {
        const cost = (costs[from] ?? 0) + waiting(from, to);
        if (cost >= (next[to] ?? 0)) continue;
        next[to] = cost;
        origin[to] = from;
      }
    }
    origins.push(origin);
    costs = next;
  }
  const timetable: number[] = [];
  for (let at = quartersOfWeek; origins.length > 0; at = origins.pop()?.[at] ?? 0) {
    timetable.push((at + first) % quartersOfWeek);
  }
  return timetable.sort((a, b) => a - b);
}

/** How many issues came before each quarter of the week, and the sum of their times. */
function accumulate(quarters: readonly number[]): { count: Float64Array; sum: Float64Array } {
  const count = new Float64Array(quartersOfWeek + 1);
  const sum = new Float64Array(quartersOfWeek + 1);
  for (const quarter of quarters) {
    const place = Math.floor(quarter) + 1;
    count[place] = (count[place] ?? 0) + 1;
    sum[place] = (sum[place] ?? 0) + quarter;
  }
  for (let place = 1; place <= quartersOfWeek; place++) {
    count[place] = (count[place] ?? 0) + (count[place - 1] ?? 0);
    sum[place] = (sum[place] ?? 0) + (sum[place - 1] ?? 0);
  }
  return { count, sum };
}
