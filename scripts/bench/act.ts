import type { Recorded } from './recorder.ts';
import type { Subject } from './subject.ts';

/** One time an act was done. */
export interface Took {
  ms: number;
  /** IndexedDB requests of worker and page, until both were quiet. */
  requests: number;
  /** Bytes given to storage.local to write. */
  localBytes: number;
}

export type Act = (subject: Subject) => Promise<Took>;

/** What an act took: its time, and what worker and page did meanwhile. */
export const took = (ms: number, done: readonly Recorded[]): Took => ({
  ms,
  requests: done.reduce((sum, { requests }) => sum + requests, 0),
  localBytes: done.reduce((sum, { localBytes }) => sum + localBytes, 0),
});

/** No act is watched for longer: builds exist that need minutes. */
export const longestMs = 40_000;

/** An act that was not done in that time counts as if it had been then. */
export function notDone({ name }: Subject, act: string, done: readonly Recorded[] = []): Took {
  console.log(`${name}: ${act} was not done after ${longestMs / 1000} s and counts as that`);
  return took(longestMs, done);
}

/** What `look` finds within that time; undefined when it does not. */
export async function within<T>(look: () => Promise<T | undefined | false>): Promise<T | undefined> {
  const end = Date.now() + longestMs;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}
