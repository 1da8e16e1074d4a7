/** When this was first released: a clock that says it is earlier is wrong. */
const released = Date.UTC(2026, 10, 1);

/**
 * What the clock is trusted to say when stamps of others are judged by it. One that is behind would find all others far ahead, and
 * clamp what they wrote in good order: then all is let in as it is.
 *
 * @param now epoch ms
 * @param lastAt when this machine last exchanged, by its own clock; null for never
 * @returns epoch ms; `Infinity` for a clock that is known to be wrong
 */
export function trustedNow(now: number, lastAt: number | null): number {
  return now < released || (lastAt !== null && now < lastAt - 24 * 60 * 60_000)
    ? Number.POSITIVE_INFINITY
    : now;
}
