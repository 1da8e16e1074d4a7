import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureCheckAlarm, ensureRinging } from '../../../utils/platform/alarms.ts';

const now = 1_000_000_000_000;
const minute = 60_000;
const alarm = () => fakeBrowser.alarms.get('check');

beforeEach(() => fakeBrowser.reset());

describe('ensureCheckAlarm', () => {
  it('mirrors the moment, never sooner than in 30 seconds, and rings again whatever happens', async () => {
    await ensureCheckAlarm(now + 10 * minute, now);
    expect(await alarm()).toMatchObject({ scheduledTime: now + 10 * minute, periodInMinutes: 15 });
    await ensureCheckAlarm(now - minute, now);
    expect((await alarm())?.scheduledTime).toBe(now + 30_000);
  });

  it('leaves an alarm alone that is right already: making it again would begin its time anew', async () => {
    await ensureCheckAlarm(now - minute, now);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await ensureCheckAlarm(now - minute, now + 10_000);
    expect(create).not.toHaveBeenCalled();
    create.mockRestore();
  });
});

describe('ensureRinging', () => {
  it.each([
    ['there is none', undefined, true],
    ['it has rung', { when: now - 1, periodInMinutes: 15 }, true],
    ['it rings only once', { when: now + minute }, true],
    ['it lies ahead', { when: now + minute, periodInMinutes: 15 }, false],
  ] as const)('where %s', async (_name, present, isMade) => {
    if (present) await fakeBrowser.alarms.create('check', present);
    await ensureRinging(now);
    const expected = isMade ? now + 15 * minute : present?.when;
    expect((await alarm())?.scheduledTime).toBe(expected);
  });

  it('goes on where alarms cannot be read or made', async () => {
    vi.spyOn(fakeBrowser.alarms, 'get').mockRejectedValue(new Error('no'));
    const create = vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValue(new Error('no'));
    await ensureRinging(now);
    expect(create).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
