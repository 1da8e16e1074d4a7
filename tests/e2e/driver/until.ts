/** Milliseconds. */
const [shortestPause, longestPause] = [15, 100];

/**
 * Asks `look` again and again until it gives something truthy, and hands that out: soon at first, since most of what is waited for
 * is there at once, then ten times a second.
 *
 * @param what what is waited for, as in "the badge to become 1"; a function when it can tell what is there instead
 * @param timeout milliseconds
 * @throws when the time is over, with `what` and the last error of `look`
 */
export async function until<T>(
  look: () => T | Promise<T>,
  what: string | (() => string),
  timeout = 30_000,
): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
  const end = Date.now() + timeout;
  let last: unknown;
  let pause = shortestPause;
  for (;;) {
    try {
      const found = await look();
      last = undefined;
      if (found) return found as Exclude<T, undefined | null | false | 0 | ''>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const told = typeof what === 'function' ? what() : what;
      throw new Error(`Waited ${timeout / 1000} s for ${told}`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.5, longestPause);
  }
}
