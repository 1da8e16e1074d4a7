/** Why the next look is when it is; the view turns it into a sentence. Times are epoch milliseconds UTC. */
export type Reason =
  /** Issues usually come about then. `weekday` 0 = Sunday. */
  | { code: 'due'; weekday: number; hour: number }
  /** Nothing is expected soon; a look a day all the same. */
  | { code: 'quiet' }
  /** An issue is later than usual. */
  | { code: 'late' }
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
interface Prior {
  weekday: number;
  hour: number;
  timeZone: string;
}

export interface ScheduleInput {
  now: number;
  /** When the last check ended, null before the first. */
  lastCheckAt: number | null;
  /** Publish times of the issues known, any order. */
  publishedAt: readonly number[];
  prior: Prior;
  /** Checks failed in a row. */
  failures: number;
  /** The last check found no network: no failure, no back-off. */
  offline: boolean;
  /** Server's wish, caching headers and ttl; epoch ms. */
  freshUntil: number | null;
  /** Server's order, epoch ms: nothing is asked of it before. */
  embargoUntil: number | null;
  skipHours: readonly number[];
  skipDays: readonly number[];
  /** 0 ≤ n < 1; spreads readers over time. */
  random: () => number;
}
