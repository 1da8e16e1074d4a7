import { hourMs, minuteMs, weekHours } from '../../utils/schedule/units.ts';
import { quantile } from '../quantile.ts';
import type { Stats, Walk } from './types.ts';

/** Checks a week and delays in minutes, of all the walks together. */
export function measure(walks: readonly Walk[]): Stats {
  const delays = walks.flatMap((walk) => walk.delays).map((delay) => delay / minuteMs);
  const checks = walks.reduce((sum, walk) => sum + walk.checks.length, 0);
  const weeks = walks.reduce((sum, walk) => sum + walk.span, 0) / (weekHours * hourMs);
  return {
    checksPerWeek: checks / weeks,
    median: quantile(delays, 0.5),
    mean: delays.reduce((sum, delay) => sum + delay, 0) / delays.length,
    p95: quantile(delays, 0.95),
  };
}

/** "23.1 checks/week, median 12 min, mean 48 min, p95 300 min" */
export function format({ checksPerWeek, median, mean, p95 }: Stats): string {
  const times = [`median ${median.toFixed(0)}`, `mean ${mean.toFixed(0)}`, `p95 ${p95.toFixed(0)}`];
  return [`${checksPerWeek.toFixed(1)} checks/week`, ...times.map((time) => `${time} min`)].join(', ');
}
