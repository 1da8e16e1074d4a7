/** A person who does nothing for so long is taken to have stopped reading. */
export const idleMs = 60_000;

/**
 * What happened on a page: it came into sight or went out of it; somebody moved, scrolled, typed or listened (`acted`), or did so on
 * another page of ours (`elsewhere`); nothing was heard for so long that the machine must have slept (`woke`).
 */
export type ActivityEvent = 'shown' | 'hidden' | 'acted' | 'elsewhere' | 'woke' | 'tick';

/** What is known of the reading of one page. Times in milliseconds of one clock. */
export interface Activity {
  isShown: boolean;
  /** When somebody last did something; null before that. */
  actedAt: number | null;
  /** Up to when time has been counted. */
  countedTo: number;
  /** Counted and not yet taken. */
  activeMs: number;
}

export const noActivity: Readonly<Activity> = { isShown: false, actedAt: null, countedTo: 0, activeMs: 0 };

/**
 * Active reading: the page is in sight, and somebody did something within the last minute, and nothing on another page since. To come
 * into sight is to do something. A clock set back, and time that the machine slept through, count nothing.
 */
export function measureActivity(activity: Readonly<Activity>, event: ActivityEvent, at: number): Activity {
  const counted = countTo(activity, at);
  switch (event) {
    case 'shown':
      return { ...counted, isShown: true, actedAt: at };
    case 'hidden':
      return { ...counted, isShown: false };
    case 'acted':
      return counted.isShown ? { ...counted, actedAt: at } : counted;
    case 'elsewhere':
      return { ...counted, actedAt: null };
    case 'woke':
      return { ...activity, actedAt: null, countedTo: at };
    case 'tick':
      return counted;
  }
}

/** Whole seconds counted so far; what is left of one stays for the next time. */
export function takeSeconds(activity: Readonly<Activity>): { seconds: number; activity: Activity } {
  const seconds = Math.floor(activity.activeMs / 1000);
  return { seconds, activity: { ...activity, activeMs: activity.activeMs - seconds * 1000 } };
}

function countTo(activity: Readonly<Activity>, at: number): Activity {
  const { isShown, actedAt, countedTo, activeMs } = activity;
  const isBack = at < countedTo;
  const end = isShown && actedAt !== null && !isBack ? Math.min(at, actedAt + idleMs) : countedTo;
  return {
    ...activity,
    activeMs: activeMs + Math.max(0, end - countedTo),
    actedAt: isBack && actedAt !== null ? Math.min(actedAt, at) : actedAt,
    countedTo: at,
  };
}
