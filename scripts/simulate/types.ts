/** Times are epoch milliseconds UTC. */
export interface History {
  name: string;
  kind: string;
  /** Oldest first. */
  publishedAt: readonly number[];
}

export interface Walk {
  /** When each check ran. */
  checks: number[];
  /** How long each issue but the first, which is there from the start, stayed unseen; from wake-up if it came in sleep. */
  delays: number[];
  /** What was lived through. */
  span: number;
}

export interface Stats {
  checksPerWeek: number;
  median: number;
  mean: number;
  p95: number;
}
