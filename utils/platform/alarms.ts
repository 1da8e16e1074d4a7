import { browser } from 'wxt/browser';

/** The one alarm of the extension. */
const checkAlarm = 'check';

/** An earlier moment is moved to it: Chromium enforces no shortest alarm, so this is the only guard. */
const shortestMs = 30_000;

/** A dead man's switch: however a run ends, the alarm rings again. */
const periodInMinutes = 15;

/**
 * Makes the alarm mirror `at` (epoch ms). Alarms are lost on some restarts and updates, and creating one again resets
 * its timer, so the alarm is read first and only replaced when it differs.
 */
export async function ensureCheckAlarm(at: number, now: number): Promise<void> {
  const when = Math.max(at, now + shortestMs);
  const present = await browser.alarms.get(checkAlarm);
  // An overdue `at` asks for "soon", which the alarm already there may be.
  const isSoon = present && at <= now && present.scheduledTime > now && present.scheduledTime <= when;
  const isGood = present?.periodInMinutes !== undefined && (present.scheduledTime === when || isSoon);
  if (!isGood) await browser.alarms.create(checkAlarm, { when, periodInMinutes });
}

/**
 * Makes sure that the alarm rings again, whatever becomes of the run that begins: called before anything that can fail, and
 * itself never fails. One that has rung and one that a clock set back has left in the far future are made anew.
 */
export async function ensureRinging(now: number): Promise<void> {
  const periodMs = periodInMinutes * 60_000;
  try {
    const present = await browser.alarms.get(checkAlarm).catch(() => undefined);
    const isAhead = present?.periodInMinutes !== undefined && present.scheduledTime > now;
    if (!isAhead) await browser.alarms.create(checkAlarm, { when: now + periodMs, periodInMinutes });
  } catch {
    // Nothing else can be done about it here: the next start tries again.
  }
}
