import { useEffect, useState } from 'preact/hooks';
import {
  notifySetting,
  quietHoursSetting,
  readSetting,
  type Setting,
  saveGuidesSetting,
  watchSetting,
  writeSetting,
} from '../../platform/settings.ts';
import { say } from '../sentences/say.ts';

/**
 * The settings and how to change them; a value is null until it is read. Changes made elsewhere show at once. One that was
 * not stored goes back, and `problem` says so.
 */
export function useSettings() {
  const [saveGuides, setSaveGuides, guidesFailed] = useSetting(saveGuidesSetting);
  const [notify, setNotify, notifyFailed] = useSetting(notifySetting);
  const [quietHours, setQuietHours, hoursFailed] = useSetting(quietHoursSetting);
  const problem = guidesFailed || notifyFailed || hoursFailed ? say('options.notKept') : null;
  return { saveGuides, setSaveGuides, notify, setNotify, quietHours, setQuietHours, problem };
}

export type Settings = ReturnType<typeof useSettings>;

/** @returns its value, how to change it, and whether the last change was not stored */
export function useSetting<T>(setting: Setting<T>): [T | null, (value: T) => void, boolean] {
  const [value, setValue] = useState<T | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    void readSetting(setting).then(setValue);
    return watchSetting(setting, setValue);
  }, [setting]);
  const change = async (wanted: T) => {
    setValue(wanted);
    const isStored = await writeSetting(setting, wanted);
    setFailed(!isStored);
    if (!isStored) setValue(await readSetting(setting));
  };
  return [value, (wanted) => void change(wanted), isFailed];
}
