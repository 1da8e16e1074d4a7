import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readAllLocal,
  readLocal,
  readManyLocal,
  removeLocal,
  watchLocal,
  writeLocal,
  writeManyLocal,
} from '../../../utils/platform/local.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('reads back what was written, until it is removed', async () => {
  expect(await readLocal('a')).toBeUndefined();
  expect(await writeLocal('a', { b: 1 })).toBe(true);
  expect(await writeManyLocal({ c: 2, d: 3 })).toBe(true);
  expect(await readLocal('a')).toEqual({ b: 1 });
  expect(await readManyLocal(['a', 'c', 'x'])).toMatchObject({ a: { b: 1 }, c: 2 });
  expect(await removeLocal('a', 'c')).toBe(true);
  expect(await readAllLocal()).toEqual({ d: 3 });
});

describe('a storage that cannot be opened', () => {
  const broken = new Error('Corruption: 1 missing files');

  beforeEach(() => {
    const { local } = fakeBrowser.storage;
    vi.spyOn(local, 'get').mockRejectedValue(broken);
    vi.spyOn(local, 'set').mockRejectedValue(broken);
    vi.spyOn(local, 'remove').mockRejectedValue(broken);
  });

  it('is read as one without values', async () => {
    expect(await readLocal('a')).toBeUndefined();
    expect(await readManyLocal(['a'])).toBeUndefined();
    expect(await readAllLocal()).toBeUndefined();
  });

  it('says that nothing was written or removed', async () => {
    expect(await writeLocal('a', 1)).toBe(false);
    expect(await writeManyLocal({ a: 1 })).toBe(false);
    expect(await removeLocal('a')).toBe(false);
  });
});

it.each(['get', 'set', 'remove'] as const)(
  'takes %s that throws at once for one that rejects',
  async (name) => {
    vi.spyOn(fakeBrowser.storage.local, name).mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const answers = { get: readLocal, set: (key: string) => writeLocal(key, 1), remove: removeLocal };
    expect(await answers[name]('a')).toBe(name === 'get' ? undefined : false);
  },
);

describe('a storage whose calls do not come back', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is one that cannot be opened: after a while, then sooner, until one comes back', async () => {
    const get = vi
      .spyOn(fakeBrowser.storage.local, 'get')
      .mockImplementation(() => new Promise<never>(() => undefined));
    const settled = vi.fn();
    const ask = () => readLocal('a').then(settled);
    void ask();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled).toHaveBeenCalledExactlyOnceWith(undefined);
    void ask();
    await vi.advanceTimersByTimeAsync(250);
    expect(settled).toHaveBeenCalledTimes(2);

    get.mockRestore();
    await ask();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => new Promise<never>(() => undefined));
    void ask();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(settled).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled).toHaveBeenCalledTimes(4);
  });
});

it('watchLocal tells of its own keys alone, until it is ended', async () => {
  const told = vi.fn();
  const end = watchLocal(['a', 'b'], told);
  await writeManyLocal({ a: 1, c: 2 });
  await writeLocal('c', 3);
  await removeLocal('a');
  // Of what was removed the fake browser has null in place of nothing.
  expect(told.mock.calls.map(([values]) => [Object.keys(values), values.a ?? null])).toEqual([
    [['a'], 1],
    [['a'], null],
  ]);
  end();
  await writeLocal('b', 4);
  expect(told).toHaveBeenCalledTimes(2);
});
