import { dayHours, hourMs } from '../../utils/schedule/units.ts';
import { wallHours } from '../../utils/schedule/wall-hours.ts';

/** A computer that is off on weekends and from 23:00 to 07:00. */
const night = { from: 23, to: 7 };
const stepMs = hourMs / 4;

/** The moment from `time` on at which the computer is awake: `time` itself, or when it wakes up. */
export type Wake = (time: number) => number;

export const neverAsleep: Wake = (time) => time;

export function asleepNights(timeZone: string): Wake {
  return (time) => {
    if (isAwake(wallHours(time, timeZone))) return time;
    let wakeAt = Math.ceil(time / stepMs) * stepMs;
    while (!isAwake(wallHours(wakeAt, timeZone))) wakeAt += stepMs;
    return wakeAt;
  };
}

function isAwake(hours: number): boolean {
  const day = Math.floor(hours / dayHours) % 7;
  const hour = hours % dayHours;
  return day > 0 && day < 6 && hour >= night.to && hour < night.from;
}
