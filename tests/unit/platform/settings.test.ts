import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  listStampedSettings,
  notifySetting,
  quietHoursSetting,
  readerSizeSetting,
  readerThemeSetting,
  readSetting,
  type Setting,
  saveGuidesSetting,
  watchSetting,
  writeSetting,
} from '../../../utils/platform/settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

describe('a setting', () => {
  it('is what was set, the usual where nothing was', async () => {
    expect(await readSetting(notifySetting)).toBe(true);
    expect(await writeSetting(notifySetting, false)).toBe(true);
    expect(await readSetting(notifySetting)).toBe(false);
    expect(await readSetting(saveGuidesSetting)).toBe(true);
    expect(await readSetting(quietHoursSetting)).toEqual({ isOn: false, from: '22:00', to: '07:00' });
  });

  it('says that it was not stored, and stays as it was', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
    expect(await writeSetting(notifySetting, false)).toBe(false);
    expect(await readSetting(notifySetting)).toBe(true);
  });

  it('is the usual where the storage cannot be opened', async () => {
    await writeSetting(notifySetting, false);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(full);
    expect(await readSetting(notifySetting)).toBe(true);
  });

  it.each<[Setting<unknown>, unknown]>([
    [readerSizeSetting, 99],
    [readerSizeSetting, 'big'],
    [readerThemeSetting, 'neon'],
    [quietHoursSetting, { isOn: true, from: 'x', to: '07:00' }],
    [quietHoursSetting, { isOn: true }],
    [notifySetting, 'yes'],
  ])('is the usual where what is stored cannot be, and is no setting to others', async (setting, value) => {
    await fakeBrowser.storage.local.set({ [setting.key]: value });
    expect(await readSetting(setting)).toEqual(setting.fallback);
    expect(await listStampedSettings()).toEqual([]);
  });

  it('tells of changes until that is ended', async () => {
    const seen: boolean[] = [];
    const end = watchSetting(saveGuidesSetting, (value) => seen.push(value));
    await writeSetting(saveGuidesSetting, false);
    end();
    await writeSetting(saveGuidesSetting, true);
    expect(seen).toEqual([false]);
  });
});
