/** One thing that was exported and read back. */
export interface Check {
  name: string;
  ok: boolean;
  /** What was read instead; only where something else was. */
  found?: unknown;
}
