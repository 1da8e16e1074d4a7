import { seededRandom } from '../../../scripts/simulate/seeded-random.ts';
import { wallHours } from '../../../utils/schedule/wall-hours.ts';

export interface History {
  name: string;
  kind: string;
  /** Epoch ms, oldest first. */
  publishedAt: number[];
}

const hour = 60 * 60_000;
const day = 24 * hour;
const week = 7 * day;

/** Habits of publishers that nobody wrote down: exact and sloppy, steady and changing, in several time zones. */
export function imagineHistories(seed: number, issues = 80): History[] {
  const random = seededRandom(seed);
  const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const even = (most: number) => (random() * 2 - 1) * most;
  const late = (mean: number) => -mean * Math.log(1 - random());
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;

  /** The moment a wall clock of the zone shows `wall`. */
  const inZone = (wall: number, zone: string) => {
    const guess = wall - (wallHours(wall, zone) * hour - 4 * day - wall);
    return guess - (wallHours(guess, zone) * hour - 4 * day - wall);
  };
  const start = () => Date.UTC(2016 + Math.floor(random() * 8), Math.floor(random() * 12), 4);
  const newYork = 'America/New_York';

  function everyWeek(
    stray: (n: number) => number,
    { zone = newYork, weekday = Math.floor(random() * 7) } = {},
  ) {
    const first =
      Math.floor(start() / week) * week + (weekday + 3) * day + Math.floor(6 + random() * 14) * hour;
    return Array.from({ length: issues }, (_, n) => inZone(first + n * week, zone) + stray(n) * hour);
  }
  function inGaps(gap: () => number) {
    let at = start() + random() * week;
    return Array.from({ length: issues }, () => {
      at += gap() * hour;
      return at;
    });
  }
  const extras = (times: number[], share: number) => [
    ...times,
    ...times.filter(() => random() < share).map((time) => time + random() * week),
  ];
  const without = (times: number[], missing: (n: number, time: number) => boolean) =>
    times.filter((time, n) => !missing(n, time));

  let drift = 0;
  const half = issues / 2;
  const jump = Math.round(even(3)) || 2;
  const weekly: Record<string, number[]> = {
    'exact, New York': everyWeek(() => random() * 0.05),
    'exact, Thursday': everyWeek(() => random() * 0.05, { weekday: 4 }),
    'exact, London': everyWeek(() => random() * 0.1, { zone: 'Europe/London' }),
    'exact, Sydney': everyWeek(() => random() * 0.1, { zone: 'Australia/Sydney' }),
    'exact, UTC': everyWeek(() => random() * 0.1, { zone: 'UTC' }),
    'half an hour': everyWeek(() => bell() * 0.5),
    'one hour': everyWeek(() => bell()),
    'three hours': everyWeek(() => even(3)),
    drifting: everyWeek(() => (drift += bell() * 0.3)),
    'often late': everyWeek(() => late(2)),
    'next day now and then': everyWeek(() => (random() < 0.15 ? 24 : 0) + bell() * 0.7),
    'two hours of the day': everyWeek(() => pick([0, 3.5]) + bell() * 0.4),
    'extra issues': extras(
      everyWeek(() => bell()),
      0.1,
    ),
    holidays: without(
      everyWeek(() => bell() * 0.7),
      (_, time) => {
        const dayOfYear = (time - Date.UTC(new Date(time).getUTCFullYear(), 0)) / day;
        return dayOfYear > 355 || dayOfYear < 5 || (dayOfYear > 215 && dayOfYear < 230);
      },
    ),
    'pause of five weeks': without(
      everyWeek(() => bell() * 0.5),
      (n) => n > half && n <= half + 5,
    ),
    'changed weekday': everyWeek((n) => (n > half ? jump * 24 : 0) + bell() * 0.5),
    'changed hour': everyWeek((n) => (n > half ? 5 : 0) + bell() * 0.3),
    'weeks left out': without(
      everyWeek(() => bell()),
      () => random() < 0.15,
    ),
  };
  const irregular: Record<string, number[]> = {
    'by chance, ten days': inGaps(() => late(240)),
    'by chance, three days': inGaps(() => late(72)),
    'lognormal, a week': inGaps(() => 120 * Math.exp(bell())),
    'at least two days': inGaps(() => 48 + late(150)),
    bursts: inGaps(() => (random() < 0.6 ? late(12) : late(500))),
    'working hours': everyWeek(() => 0).flatMap((time) =>
      random() < 0.6
        ? [Math.floor(time / week) * week + Math.floor(random() * 5) * day + (14 + random() * 8) * hour]
        : [],
    ),
  };
  const first = start();
  const other: Record<string, number[]> = {
    daily: Array.from({ length: issues }, (_, n) => first + n * day + 7 * hour + bell() * 0.3 * hour),
    'working days': Array.from(
      { length: issues },
      (_, n) => first + n * day + 11 * hour + random() * hour,
    ).filter((time) => new Date(time).getUTCDay() % 6 !== 0),
    fortnightly: everyWeek(() => bell() * 0.7).filter((_, n) => n % 2 === 0),
    monthly: Array.from({ length: Math.min(issues, 40) }, (_, n) => Date.UTC(2018, n, 1, 14) + bell() * hour),
    'twice a week': everyWeek(() => bell() * 0.5).flatMap((time) => [time, time + 3 * day + bell() * hour]),
  };
  const named = (kind: string, group: Record<string, number[]>) =>
    Object.entries(group).map(([name, times]) => ({
      name,
      kind,
      publishedAt: [...times].sort((a, b) => a - b),
    }));
  return [...named('weekly', weekly), ...named('irregular', irregular), ...named('other', other)];
}
