import { storage } from '@wxt-dev/storage';
import type { QuietHours } from '../schedule/types.ts';

/** Save the guides of new issues without being asked: on, because their links die after 7 days. */
export const saveGuidesSetting = storage.defineItem<boolean>('local:saveGuides', { fallback: true });

/** Show a notification when a check finds new issues. */
export const notifySetting = storage.defineItem<boolean>('local:notify', { fallback: true });

/** Notifications that come up in these hours are shown when they end. */
export const quietHoursSetting = storage.defineItem<QuietHours>('local:quietHours', {
  fallback: { isOn: false, from: '22:00', to: '07:00' },
});

/** How the reader sets its text, 1 to 5. */
export const readerSizeSetting = storage.defineItem<number>('local:readerSize', { fallback: 2 });

/** The reader's ground: as the system has it, or one of three. */
export type ReaderTheme = 'system' | 'light' | 'dark' | 'sepia';
export const readerThemeSetting = storage.defineItem<ReaderTheme>('local:readerTheme', {
  fallback: 'system',
});

/** Voices that send what they read to their maker may read aloud. */
export const networkVoicesSetting = storage.defineItem<boolean>('local:networkVoices', { fallback: false });

/** What is set; the default where storage.local cannot be opened, so that nothing waits for it. */
export async function readSetting<T>(setting: { getValue: () => Promise<T>; fallback: T }): Promise<T> {
  try {
    return await setting.getValue();
  } catch {
    return setting.fallback;
  }
}

/** @returns whether it is stored; it is not where storage.local cannot be opened or is full */
export async function writeSetting<T>(
  setting: { setValue: (value: T) => Promise<void> },
  value: T,
): Promise<boolean> {
  try {
    await setting.setValue(value);
    return true;
  } catch {
    return false;
  }
}
