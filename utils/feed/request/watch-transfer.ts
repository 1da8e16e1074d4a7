export interface TransferLimits {
  /** Milliseconds without a byte after which the server is given up: before Chrome stops an idle worker (30 s). */
  idleMs?: number;
  /** Milliseconds for all of it. */
  wholeMs?: number;
  /** Fewer bytes than `least` in `leastPerMs` milliseconds are as good as none. */
  least?: number;
  leastPerMs?: number;
}

/**
 * Calls `giveUp` once a transfer falls silent, is too slow or takes too long: a server that sends a byte now and then would
 * else keep it for ever. The time to the first byte counts as silence alone.
 *
 * @returns to be told of each piece that came (bytes), and of the end
 */
export function watchTransfer(
  giveUp: () => void,
  { idleMs = 25_000, wholeMs = 20 * 60_000, least = 30_000, leastPerMs = 30_000 }: TransferLimits = {},
): { received: (bytes: number) => void; end: () => void } {
  let idle = setTimeout(giveUp, idleMs);
  const whole = setTimeout(giveUp, wholeMs);
  let pace: ReturnType<typeof setInterval> | undefined;
  let lately = 0;
  const judge = () => {
    if (lately < least) giveUp();
    lately = 0;
  };
  return {
    received: (bytes) => {
      clearTimeout(idle);
      idle = setTimeout(giveUp, idleMs);
      pace ??= setInterval(judge, leastPerMs);
      lately += bytes;
    },
    end: () => {
      clearTimeout(idle);
      clearTimeout(whole);
      clearInterval(pace);
    },
  };
}
