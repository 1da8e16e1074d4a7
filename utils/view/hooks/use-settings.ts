import { useEffect, useState } from 'preact/hooks';
import { notifySetting, quietHoursSetting, saveGuidesSetting } from '../../platform/settings.ts';

/** The settings and how to change them; a value is null until it is read. Changes made elsewhere show at once. */
export function useSettings() {
  const [saveGuides, setSaveGuides] = useSetting(saveGuidesSetting);
  const [notify, setNotify] = useSetting(notifySetting);
  const [quietHours, setQuietHours] = useSetting(quietHoursSetting);
  return { saveGuides, setSaveGuides, notify, setNotify, quietHours, setQuietHours };
}

interface Setting<T> {
  getValue: () => Promise<T>;
  setValue: (value: T) => Promise<void>;
  watch: (callback: (value: T) => void) => () => void;
}

function useSetting<T>(setting: Setting<T>): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void setting.getValue().then(setValue);
    return setting.watch(setValue);
  }, [setting]);
  const change = (wanted: T) => {
    setValue(wanted);
    void setting.setValue(wanted);
  };
  return [value, change];
}
