import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTransfer } from '../../../../utils/feed/request/watch-transfer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const second = 1_000;

/** After how many seconds a transfer of `bytes` every `everySeconds` is given up, within an hour; null when it is not. */
async function givenUpAfter(bytes: number, everySeconds: number): Promise<number | null> {
  const startedAt = Date.now();
  let at: number | null = null;
  const { received, end } = watchTransfer(() => {
    at ??= (Date.now() - startedAt) / second;
  });
  for (let seconds = 0; seconds < 3600 && at === null; seconds += everySeconds) {
    await vi.advanceTimersByTimeAsync(everySeconds * second);
    received(bytes);
  }
  end();
  return at;
}

it('gives up silence after 25 seconds', async () => {
  expect(await givenUpAfter(1_000_000, 26)).toBe(25);
});

it('gives up a byte every ten seconds within a minute', async () => {
  expect(await givenUpAfter(1, 10)).toBe(40);
});

it('lets a slow connection go on, and ends it after 20 minutes', async () => {
  expect(await givenUpAfter(5_000, 2)).toBe(20 * 60);
});

it('judges the pace again and again', async () => {
  const giveUp = vi.fn();
  const { received, end } = watchTransfer(giveUp);
  received(1_000_000);
  await vi.advanceTimersByTimeAsync(20 * second);
  received(1);
  await vi.advanceTimersByTimeAsync(20 * second);
  received(1);
  expect(giveUp).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20 * second);
  expect(giveUp).toHaveBeenCalled();
  end();
});

it('ends with the transfer', async () => {
  const giveUp = vi.fn();
  const { received, end } = watchTransfer(giveUp);
  received(1);
  end();
  await vi.advanceTimersByTimeAsync(3600 * second);
  expect(giveUp).not.toHaveBeenCalled();
});
