import { browser } from 'wxt/browser';

/** The one alarm of the extension. */
const checkAlarm = 'check';

/** Chrome's shortest alarm; an earlier moment is moved to it. */
const shortestMs = 30_000;

/**
 * Makes the alarm mirror `at` (epoch ms). Alarms are lost on some restarts and updates, and creating one again resets
 * its timer, so the alarm is read first and only replaced when it differs.
 */
export async function ensureCheckAlarm(at: number, now: number): Promise<void> {
  const when = Math.max(at, now + shortestMs);
  const present = await browser.alarms.get(checkAlarm);
  // An overdue `at` asks for "soon", which the alarm already there may be.
  const good = present && (present.scheduledTime === when || (at <= now && present.scheduledTime <= when));
  if (!good) await browser.alarms.create(checkAlarm, { when });
}
