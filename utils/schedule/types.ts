/** Why the next look is when it is; the view turns it into a sentence. Times are epoch milliseconds UTC. */
export type Reason =
  /** Issues usually come about then: weekday (0 = Sunday) and hour on the publisher's clock. */
  | { code: 'due'; weekday: number; hour: number }
  /** A look in between: nothing is due before `expectedAt`. */
  | { code: 'quiet'; expectedAt?: number }
  /** An issue is later than usual. */
  | { code: 'late' }
  /** Issues come at no fixed time. */
  | { code: 'irregular' }
  /** None has come for far longer than usual. */
  | { code: 'pause' }
  /** The server's caching headers or ttl ask for this pause. */
  | { code: 'server-fresh' }
  /** The server asked to be left alone until then (Retry-After, 429, 503). */
  | { code: 'server-wait' }
  /** The feed names hours or days to skip. */
  | { code: 'server-skips' }
  | { code: 'failed'; failures: number }
  | { code: 'offline' }
  /** First look, or a look a person asked for. */
  | { code: 'now' };

export interface NextCheck {
  /** Epoch milliseconds UTC. */
  at: number;
  reason: Reason;
}

/** What the schedule knows of how the newsletter publishes, before it has learnt (the profile's prior). */
export interface Prior {
  weekday: number;
  hour: number;
  timeZone: string;
}

/** How a newsletter publishes. Hours are wall hours (wall-hours.ts) in `timeZone`. */
export interface Rhythm extends Habits {
  timeZone: string;
  /** When issues came out, oldest first, the profile's imagined ones included while there are few. */
  issues: readonly number[];
  /** Hours of waiting for an issue that are worth one check. */
  price: number;
}

/** What it takes long to learn of a newsletter's rhythm, and of which times: it is learnt anew when they are others. */
export interface Lessons {
  of: string;
  timeZone: string;
  /** See `weighHabits`. */
  shares: readonly number[];
  /** See `priceCheck`. */
  price: number;
}

export interface Habits {
  /** How likely each quarter hour of the week is to bring an issue, from Sunday 00:00, mean 1. */
  clock: Float64Array;
  gaps: Gaps;
}

/** The time from one issue to the next, in hours. */
export interface Gaps {
  /** Per hour. */
  density(gap: number): number;
  /** Probability of a longer gap. */
  longer(gap: number): number;
  /** Mean of the gaps, the late ones counting most. */
  usual: number;
}

export interface ScheduleInput {
  now: number;
  /** When the last check ended, null before the first. */
  lastCheckAt: number | null;
  /** Publish times of the issues known, any order. */
  publishedAt: readonly number[];
  /** Those of them that are days without a time (midnight UTC): gaps are learnt from them, no hour is. */
  bareDays?: readonly number[];
  prior: Prior;
  /** How many checks a week the rhythm may spend; the server and failures may make it fewer. */
  weeklyChecks?: number;
  /** Recent checks, epoch ms, oldest first: whether more were made than the rhythm may spend. */
  checkedAt?: readonly number[];
  /** Checks failed in a row. */
  failures: number;
  /** The last check found no network: no failure, no back-off. */
  offline: boolean;
  /** Server's wish, caching headers and ttl; epoch ms. */
  freshUntil: number | null;
  /** Server's order, epoch ms: nothing is asked of it before. Not in the future: it may be asked at once (`Retry-After: 0`). */
  embargoUntil: number | null;
  skipHours: readonly number[];
  skipDays: readonly number[];
  /** 0 ≤ n < 1; spreads readers over time. */
  random: () => number;
}

/** No notification between these times of the day, "hh:mm" on the reader's clock; `from` may be later than `to`. */
export interface QuietHours {
  isOn: boolean;
  from: string;
  to: string;
}
