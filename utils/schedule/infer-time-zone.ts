import { bellOnCircle } from './bell-on-circle.ts';
import { dayHours } from './units.ts';
import { wallHours } from './wall-hours.ts';

/** One zone for each way of changing the clocks: never, as in Europe, as in North America, as in the south. */
const ways = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Sydney'];
/** How much better another zone must fit than the profile's. */
const doubt = 1.1;
const comparedIssues = 12;
const spreadHours = 0.5;

/**
 * By whose clock issues come out: the zone in which their times of day agree best. Only the way a zone changes its clocks
 * matters here, so one of each kind stands for all; until an issue after a change tells them apart it is the profile's.
 *
 * @param times epoch ms, oldest first
 */
export function inferTimeZone(times: readonly number[], assumed: string): string {
  let best = { timeZone: assumed, agreement: agreementIn(times, assumed) * doubt };
  for (const timeZone of ways) {
    if (timeZone === assumed) continue;
    const agreement = agreementIn(times, timeZone);
    if (agreement > best.agreement) best = { timeZone, agreement };
  }
  return best.timeZone;
}

function agreementIn(times: readonly number[], timeZone: string): number {
  const hours = times.map((time) => wallHours(time, timeZone));
  let sum = 0;
  for (let place = 0; place < hours.length; place++)
    for (let other = Math.max(0, place - comparedIssues); other < place; other++)
      sum += bellOnCircle((hours[place] ?? 0) - (hours[other] ?? 0), dayHours, spreadHours);
  return sum;
}
