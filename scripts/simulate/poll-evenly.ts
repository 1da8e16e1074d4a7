import type { Wake } from './sleep.ts';
import type { Walk } from './types.ts';

/** Phases of the interval that are tried, since one alone may by chance fit a newsletter's hour. */
const phases = 12;

/** What checks at a fixed interval would have made of the same time, over several phases. */
export function pollEvenly(publishedAt: readonly number[], walk: Walk, interval: number, wake: Wake): Walk {
  const start = walk.checks[0] ?? 0;
  const issues = publishedAt.slice(publishedAt.length - walk.delays.length);
  const delays = Array.from({ length: phases }, (_, phase) => {
    const offset = (interval * (phase + 0.5)) / phases;
    return issues.map(
      (time) => wake(start + offset + Math.ceil((time - start - offset) / interval) * interval) - wake(time),
    );
  }).flat();
  const checks = Array.from({ length: Math.round(walk.span / interval) }, (_, n) => start + n * interval);
  return { checks, delays, span: walk.span };
}
