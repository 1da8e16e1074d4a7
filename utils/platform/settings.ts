import { isStamp, momentOf } from '../backup/merge/make-stamp.ts';
import type { QuietHours } from '../schedule/types.ts';
import type { OwnStamp } from '../store/types.ts';
import { readLocal, readManyLocal, watchLocal, writeManyLocal } from './local.ts';

/** One thing a person chooses, kept in storage.local under its key. */
export interface Setting<T> {
  key: string;
  /** What holds until somebody chooses. */
  fallback: T;
  /** Whether a value of that kind is one that can be chosen. */
  isFit(value: T): boolean;
}

/** A setting as other machines know it. */
export interface StampedSetting {
  key: string;
  value: unknown;
  /** Epoch ms of this machine, or the stamp of another one. */
  stamp: OwnStamp;
}

const define = <T>(key: string, fallback: T, isFit: (value: T) => boolean = () => true): Setting<T> => ({
  ...{ key, fallback, isFit },
});

const isClock = (time: string) => /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(time);

/** Save the guides of new issues without being asked: on, because their links die after 7 days. */
export const saveGuidesSetting = define<boolean>('saveGuides', true);

/** Show a notification when a check finds new issues. */
export const notifySetting = define<boolean>('notify', true);

/** Notifications that come up in these hours are shown when they end. */
export const quietHoursSetting = define<QuietHours>(
  'quietHours',
  { isOn: false, from: '22:00', to: '07:00' },
  ({ from, to }) => isClock(from) && isClock(to),
);

/** How the reader sets its text, 1 to 5. */
export const readerSizeSetting = define<number>('readerSize', 2, (size) => [1, 2, 3, 4, 5].includes(size));

/** The reader's ground: as the system has it, or one of three. */
export type ReaderTheme = 'system' | 'light' | 'dark' | 'sepia';
export const readerThemeSetting = define<ReaderTheme>('readerTheme', 'system', (theme) =>
  ['system', 'light', 'dark', 'sepia'].includes(theme),
);

/** Voices that send what they read to their maker may read aloud. */
export const networkVoicesSetting = define<boolean>('networkVoices', false);

/** Offer to log what was read. */
export const proposeLogSetting = define<boolean>('proposeLog', true);

/** Which of the three questions are asked where something is logged; all, until somebody wants one no more. */
export interface LogQuestions {
  learned: boolean;
  change: boolean;
  impact: boolean;
}
export const logQuestionsSetting = define<LogQuestions>('logQuestions', {
  learned: true,
  change: true,
  impact: true,
});

/** The scheme that the log is kept for, by its id; empty for none. */
export const logSchemeSetting = define<string>('logScheme', '');

/** The first day of a period of that scheme (`YYYY-MM-DD`), where it does not follow the calendar; empty for 1 January. */
export const logStartSetting = define<string>('logStart', '', (day) => /^(?:\d{4}-\d\d-\d\d)?$/.test(day));

/** Issues that somebody did not want to log, the last ones, as `nameDeclined` has them. */
export const notLoggedSetting = define<readonly string[]>('notLogged', []);

/** The program that somebody opens tables with: they differ in what they run, and in how they tell letters. */
export const spreadsheetSetting = define<string>('spreadsheet', 'excel');

/** Save a copy of the newest backup to the downloads every month: of this browser alone, which has to allow it. */
export const monthlyCopySetting = define<boolean>('monthlyCopy', false);

/** All that a person chooses: what goes with them to their other machines. */
export const settings: readonly Setting<unknown>[] = [
  ...[saveGuidesSetting, notifySetting, quietHoursSetting, readerSizeSetting, readerThemeSetting],
  ...[networkVoicesSetting, proposeLogSetting, logQuestionsSetting, logSchemeSetting, logStartSetting],
  ...[notLoggedSetting, spreadsheetSetting],
];

/** What is set; the default where that cannot be, or storage.local cannot be opened, so that nothing waits for it. */
export async function readSetting<T>(setting: Setting<T>): Promise<T> {
  return fitting(setting, await readLocal(setting.key));
}

/** @returns whether it is stored; it is not where storage.local cannot be opened or is full */
export async function writeSetting<T>({ key }: Setting<T>, value: T, now = Date.now()): Promise<boolean> {
  const stampKey = settingStampKey(key);
  const former = await readLocal(stampKey);
  // Later than it was, also where the clock was set back.
  const stamp = isOwnStamp(former) ? Math.max(now, momentOf(former) + 1) : now;
  return await writeManyLocal({ [key]: value, [stampKey]: stamp });
}

/** What is set, with the stamp of when; what nobody ever chose, or nobody can, is left out. Undefined when storage.local cannot be opened. */
export async function listStampedSettings(): Promise<StampedSetting[] | undefined> {
  const stored = await readManyLocal(settings.flatMap(({ key }) => [key, settingStampKey(key)]));
  if (!stored) return undefined;
  return settings.flatMap(({ key }) => {
    const stamp = stored[settingStampKey(key)];
    // A former version wrote no stamps: it wrote before all that have one.
    return fitsSetting(key, stored[key])
      ? [{ key, value: stored[key], stamp: isOwnStamp(stamp) ? stamp : 1 }]
      : [];
  });
}

/** When each setting was chosen, by its key; none where storage.local cannot be opened. */
export async function listSettingStamps(): Promise<ReadonlyMap<string, OwnStamp>> {
  return new Map((await listStampedSettings())?.map(({ key, stamp }) => [key, stamp]));
}

/** Whether this version has a setting of that key, and it can have that value. */
export function fitsSetting(key: string, value: unknown): boolean {
  const setting = settings.find((one) => one.key === key);
  return setting !== undefined && isLike(setting.fallback, value) && setting.isFit(value);
}

/** Writes settings as another machine has them: those that fit (`fitsSetting`). */
export async function writeStampedSettings(stamped: readonly StampedSetting[]): Promise<boolean> {
  const known = stamped.filter(({ key, value }) => fitsSetting(key, value));
  if (known.length === 0) return true;
  const values = known.flatMap(({ key, value, stamp }) => [
    [key, value],
    [settingStampKey(key), stamp],
  ]);
  return await writeManyLocal(Object.fromEntries(values));
}

const settingStampKey = (key: string) => `settingStamp:${key}`;

const isOwnStamp = (value: unknown): value is OwnStamp => typeof value === 'number' || isStamp(value);

/** Whether a value has the form of another: the same kind, and of an object the same names. */
function isLike(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof pattern !== 'object' || pattern === null) return typeof value === typeof pattern;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(pattern).every(([name, one]) =>
    isLike(one, (value as Record<string, unknown>)[name]),
  );
}

/** Calls back with what is set whenever it is changed, here or in another page. @returns a function that ends this */
export function watchSetting<T>(setting: Setting<T>, onChange: (value: T) => void): () => void {
  return watchLocal([setting.key], (values) => onChange(fitting(setting, values[setting.key])));
}

const fitting = <T>({ fallback, isFit }: Setting<T>, value: unknown): T =>
  isLike(fallback, value) && isFit(value as T) ? (value as T) : fallback;
