import { browser } from 'wxt/browser';
import type { QuietHours } from '../schedule/types.ts';

/** One thing a person chooses, kept in storage.local under its key. */
export interface Setting<T> {
  key: string;
  /** What holds until somebody chooses. */
  fallback: T;
}

const define = <T>(key: string, fallback: T): Setting<T> => ({ key, fallback });

/** Save the guides of new issues without being asked: on, because their links die after 7 days. */
export const saveGuidesSetting = define<boolean>('saveGuides', true);

/** Show a notification when a check finds new issues. */
export const notifySetting = define<boolean>('notify', true);

/** Notifications that come up in these hours are shown when they end. */
export const quietHoursSetting = define<QuietHours>('quietHours', {
  isOn: false,
  from: '22:00',
  to: '07:00',
});

/** How the reader sets its text, 1 to 5. */
export const readerSizeSetting = define<number>('readerSize', 2);

/** The reader's ground: as the system has it, or one of three. */
export type ReaderTheme = 'system' | 'light' | 'dark' | 'sepia';
export const readerThemeSetting = define<ReaderTheme>('readerTheme', 'system');

/** Voices that send what they read to their maker may read aloud. */
export const networkVoicesSetting = define<boolean>('networkVoices', false);

/** What is set; the default where storage.local cannot be opened, so that nothing waits for it. */
export async function readSetting<T>({ key, fallback }: Setting<T>): Promise<T> {
  try {
    const values: Record<string, unknown> = await browser.storage.local.get(key);
    return (values[key] ?? fallback) as T;
  } catch {
    return fallback;
  }
}

/** @returns whether it is stored; it is not where storage.local cannot be opened or is full */
export async function writeSetting<T>({ key }: Setting<T>, value: T): Promise<boolean> {
  try {
    await browser.storage.local.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}

/** Calls back with what is set whenever it is changed, here or in another page. @returns a function that ends this */
export function watchSetting<T>({ key, fallback }: Setting<T>, onChange: (value: T) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onChange((change.newValue ?? fallback) as T);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
