import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countRequests } from '../../../browser/store/count-requests.ts';
import { makeLocks } from './make-locks.ts';
import type { World } from './world.ts';

/** How the worker and the browser fail in one life of the worker. */
export interface Life {
  /** Steps to the outside until the worker is stopped in the middle of one; Infinity for never. */
  steps: number;
  /** How likely each step rejects. */
  rejects: number;
}

/**
 * One life of the worker: it wakes, does `wake`, and may be stopped at whatever it does to the outside, which may also reject.
 * Locks end with it.
 *
 * @returns whether it lived to the end of its work
 */
export async function live(
  world: World,
  { steps, rejects }: Life,
  random: () => number,
  wake: () => Promise<unknown>,
): Promise<boolean> {
  const { promise: death, resolve: die } = Promise.withResolvers<false>();
  const never = new Promise<void>(() => undefined);
  let left = steps;
  world.step = (what) => {
    left -= 1;
    if (left < 0) {
      die(false);
      return never;
    }
    // What is shown is shown: an answer that fails afterwards would be a second truth.
    if (what === 'told' || random() >= rejects) return undefined;
    return Promise.reject(new Error(`No ${what} today`));
  };
  vi.stubGlobal('navigator', { locks: makeLocks(), onLine: true });
  const finished = await Promise.race([wake().then(() => true), death]);
  if (!finished) await comeToRest();
  world.step = () => undefined;
  return finished;
}

/**
 * What ran beside the step a worker died in comes to its own next step, and ends there. Until none of it asks the database
 * for anything, it could still do what the next life would answer for.
 */
async function comeToRest(): Promise<void> {
  for (let isBusy = true; isBusy; ) {
    const { requests } = await countRequests(async () => {
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    });
    isBusy = requests > 0;
  }
}

/** The alarm rings: it is gone, unless it has a period. @returns when it will ring again; undefined for never */
export async function ring(): Promise<void> {
  const alarm = await fakeBrowser.alarms.get('check');
  if (!alarm || alarm.scheduledTime > Date.now()) return;
  await fakeBrowser.alarms.clear('check');
  if (alarm.periodInMinutes === undefined) return;
  const { periodInMinutes } = alarm;
  await fakeBrowser.alarms.create('check', { when: Date.now() + periodInMinutes * 60_000, periodInMinutes });
}

/** The browser is closed and started again: what a session keeps is gone, and in Firefox the alarm, too. */
export async function restartBrowser(world: World, losesAlarms: boolean): Promise<void> {
  await fakeBrowser.storage.session.clear();
  if (losesAlarms) await fakeBrowser.alarms.clearAll();
  world.badge = '';
}
