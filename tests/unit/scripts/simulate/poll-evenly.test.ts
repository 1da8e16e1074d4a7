import { expect, it } from 'vitest';
import { pollEvenly } from '../../../../scripts/simulate/poll-evenly.ts';

const hour = 60 * 60_000;

it('waits half an interval on average', () => {
  const walk = { checks: [0], delays: [0, 0], span: 200 * hour };
  const { delays, checks } = pollEvenly([0, 33 * hour, 120 * hour], walk, 6 * hour, (time) => time);
  expect(delays.reduce((sum, delay) => sum + delay, 0) / delays.length / hour).toBeCloseTo(3, 0);
  expect(Math.max(...delays)).toBeLessThanOrEqual(6 * hour);
  expect(checks).toHaveLength(33);
});
