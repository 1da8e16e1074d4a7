import { describe, expect, it } from 'vitest';
import { listIssueHours, listKnownTimes } from '../../../utils/schedule/list-issue-hours.ts';

const hour = 60 * 60_000;
const week = 168 * hour;
const prior = { weekday: 4, hour: 9, timeZone: 'UTC' };
/** A Tuesday, noon. */
const before = Date.UTC(2026, 9, 20, 12);
const list = (publishedAt: number[]) => listIssueHours({ publishedAt, prior, before }, 'UTC');

describe('listIssueHours', () => {
  it('leads few issues by imagined ones at the usual hour, none of them too near', () => {
    const { hours, imagined } = list([before]);
    expect(imagined).toBe(3);
    expect(hours.map((time) => time % 168)).toEqual([105, 105, 105, 60]);
    expect((hours[3] ?? 0) - (hours[2] ?? 0)).toBeGreaterThanOrEqual(84);
  });

  it('forgets the prior when there are enough', () => {
    const { hours, imagined } = list(Array.from({ length: 12 }, (_, n) => before - n * week));
    expect(imagined).toBe(0);
    expect(hours).toHaveLength(12);
    expect(new Set(hours.map((time) => time % 168))).toEqual(new Set([60]));
  });

  it('takes issues that came out together for one', () => {
    const { hours, imagined } = list([before, before - 0.2 * hour, before - week]);
    expect(hours.slice(imagined)).toHaveLength(2);
  });
});

it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])('takes a bare day for its noon in %s', (zone) => {
  const thursday = Date.UTC(2026, 9, 15);
  const days = Array.from({ length: 12 }, (_, n) => thursday - n * week);
  const { hours } = listIssueHours({ publishedAt: days, bareDays: days, prior, before }, zone);
  expect(new Set(hours.map((time) => time % 168))).toEqual(new Set([4 * 24 + 12]));
});

it('keeps the order of bare days and moments', () => {
  const day = Date.UTC(2026, 9, 15);
  const publishedAt = [day, day + 9 * hour];
  const { hours, imagined } = listIssueHours({ publishedAt, bareDays: [day], prior, before }, 'UTC');
  expect(hours.slice(imagined).map((time) => time % 168)).toEqual([4 * 24 + 9, 4 * 24 + 12]);
});

describe('listKnownTimes', () => {
  it('sorts, and drops doubles and dates to come', () => {
    expect(listKnownTimes([3, 1, 3, 9], 5)).toEqual([1, 3]);
  });
});
