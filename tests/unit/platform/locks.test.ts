import { afterEach, describe, expect, it, vi } from 'vitest';
import { withIdleLock, withLock, withSingleFlight } from '../../../utils/platform/locks.ts';

afterEach(() => vi.unstubAllGlobals());

/** A run that can be ended by hand. */
function makeRun() {
  const runs: { end: () => void }[] = [];
  const act = () =>
    new Promise<void>((resolve) => {
      runs.push({ end: resolve });
    });
  return { runs, act };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('withSingleFlight', () => {
  it('lets those who ask while a run is under way have one more run between them', async () => {
    const { runs, act } = makeRun();
    const all = Array.from({ length: 5 }, () => withSingleFlight('run', act));
    await settled();
    expect(runs).toHaveLength(1);
    runs[0]?.end();
    await settled();
    expect(runs).toHaveLength(2);
    runs[1]?.end();
    await Promise.all(all);
    await settled();
    expect(runs).toHaveLength(2);
  });

  it('runs again when asked again, also with locks that are given at once', async () => {
    vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => Promise<void>) => act() } });
    const act = vi.fn(async () => undefined);
    for (let time = 0; time < 3; time += 1) await withSingleFlight('run', act);
    expect(act).toHaveBeenCalledTimes(3);
  });

  it('does not wait for a run of a worker that has ended: its locks ended with it', async () => {
    const { runs, act } = makeRun();
    const request = () => new Promise(() => undefined);
    vi.stubGlobal('navigator', { locks: { request } });
    void withSingleFlight('run', act);
    vi.unstubAllGlobals();
    const later = withSingleFlight('run', act);
    await settled();
    expect(runs).toHaveLength(1);
    runs[0]?.end();
    await later;
  });

  it('lets the next run begin after one that threw, and tells who asked', async () => {
    await expect(withSingleFlight('run', () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    const act = vi.fn(async () => undefined);
    await withSingleFlight('run', act);
    expect(act).toHaveBeenCalledOnce();
  });
});

describe('withLock', () => {
  it('runs one after another under one name, and gives back what each gives', async () => {
    const order: string[] = [];
    const step = (name: string) => async () => {
      order.push(`${name} begins`);
      await settled();
      order.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([withLock('alarm', step('a')), withLock('alarm', step('b'))])).toEqual([
      'a',
      'b',
    ]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});

describe('withIdleLock', () => {
  it('does nothing while somebody holds the lock, and acts once it is free', async () => {
    const { runs, act } = makeRun();
    const held = withLock('guide:one', act);
    await settled();
    const other = vi.fn(async () => 'done');
    expect(await withIdleLock('guide:one', other)).toBeUndefined();
    expect(await withIdleLock('guide:two', other)).toBe('done');
    runs[0]?.end();
    await held;
    expect(await withIdleLock('guide:one', other)).toBe('done');
    expect(other).toHaveBeenCalledTimes(2);
  });
});
