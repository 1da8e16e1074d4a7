import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ActivityEvent,
  idleMs,
  measureActivity,
  noActivity,
  takeSeconds,
} from '../../../utils/learning/measure-activity.ts';

type Happened = readonly [event: ActivityEvent, at: number];

const run = (events: readonly Happened[]) =>
  events.reduce((activity, [event, at]) => measureActivity(activity, event, at), { ...noActivity });

/** Second by second: in sight, and something done within the last minute. */
function countSlowly(events: readonly Happened[]): number {
  let seconds = 0;
  const end = events.at(-1)?.[1] ?? 0;
  for (let at = 0; at < end; at += 1000) {
    const before = events.filter(([, when]) => when <= at);
    const isShown = before.findLast(([event]) => event === 'shown' || event === 'hidden')?.[0] === 'shown';
    let actedAt = Number.NEGATIVE_INFINITY;
    let wasShown = false;
    for (const [event, when] of before) {
      if (event === 'shown') wasShown = true;
      if (event === 'hidden') wasShown = false;
      if (event === 'shown' || (event === 'acted' && wasShown)) actedAt = when;
      if (event === 'elsewhere') actedAt = Number.NEGATIVE_INFINITY;
    }
    if (isShown && at < actedAt + idleMs) seconds += 1;
  }
  return seconds;
}

const anyEvents = fc
  .array(
    fc.record({
      event: fc.constantFrom<ActivityEvent>('shown', 'hidden', 'acted', 'elsewhere', 'tick'),
      gap: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 12 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ event, gap }): Happened => {
      at += gap * 1000;
      return [event, at];
    });
  });

it('counts as one does second by second', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(run(events).activeMs).toBe(countSlowly(events) * 1000);
    }),
  );
});

it('is the same however often it is looked at', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const looked = events.flatMap(([event, at]): Happened[] => [
        ['tick', at - 400],
        [event, at],
      ]);
      expect(run(looked).activeMs).toBe(run(events).activeMs);
    }),
  );
});

it.each<[string, readonly Happened[], number]>([
  [
    'a page in sight, somebody there',
    [
      ['shown', 0],
      ['acted', 30_000],
      ['tick', 60_000],
    ],
    60,
  ],
  [
    'somebody who went away',
    [
      ['shown', 0],
      ['tick', 600_000],
    ],
    60,
  ],
  [
    'a page out of sight',
    [
      ['shown', 0],
      ['hidden', 10_000],
      ['acted', 20_000],
      ['tick', 30_000],
    ],
    10,
  ],
  [
    'a page opened behind others',
    [
      ['acted', 0],
      ['tick', 30_000],
    ],
    0,
  ],
  [
    'a machine that slept',
    [
      ['shown', 0],
      ['acted', 5_000],
      ['acted', 3_600_000],
    ],
    65,
  ],
  [
    'a machine that slept, where the page knows',
    [
      ['shown', 0],
      ['tick', 5_000],
      ['woke', 3_600_000],
      ['tick', 3_605_000],
      ['acted', 3_610_000],
      ['tick', 3_620_000],
    ],
    15,
  ],
  [
    'somebody who reads in another window beside it',
    [
      ['shown', 0],
      ['elsewhere', 10_000],
      ['tick', 50_000],
      ['acted', 60_000],
      ['elsewhere', 70_000],
    ],
    20,
  ],
  [
    'a clock set back',
    [
      ['shown', 100_000],
      ['acted', 110_000],
      ['tick', 50_000],
      ['tick', 60_000],
    ],
    20,
  ],
])('counts of %s', (_name, events, seconds) => {
  expect(takeSeconds(run(events)).seconds).toBe(seconds);
});

it('keeps what is left of a second', () => {
  const { seconds, activity } = takeSeconds({ ...noActivity, activeMs: 2_600 });
  expect([seconds, activity.activeMs]).toEqual([2, 600]);
});
