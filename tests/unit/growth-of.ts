/**
 * How many times more processor time an act takes for much than for little. Of each the least of its runs counts, and it is run
 * again until the answer is below `enough` or six times have shown that it is not: what else the machine does can only add, so that
 * a slow moment is no failure, while what grows with the square never gets below.
 *
 * @param enough what the growth must stay below; the least time that counts is 4 ms, since what is fixed says nothing
 */
export function growthOf(little: () => unknown, much: () => unknown, enough: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // The first run is of code that was never run before.
  little();
  for (let run = 0; run < 6; run += 1) {
    least = Math.min(least, costOf(little));
    most = Math.min(most, costOf(much));
    if (most / Math.max(least, 4) < enough) break;
  }
  return most / Math.max(least, 4);
}

/** Processor milliseconds. */
function costOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
