import { vi } from 'vitest';

/** Milliseconds, much longer than any takes: two cores may have more to do than the second that `vi.waitFor` gives. */
const longest = 20_000;

/** Waits until `look` throws no more, and hands out what it gives. */
export async function soon<T>(look: () => T | Promise<T>): Promise<T> {
  return await vi.waitFor(look, longest);
}
