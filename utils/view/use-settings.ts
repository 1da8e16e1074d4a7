import { useEffect, useState } from 'preact/hooks';
import { notifySetting, saveGuidesSetting } from '../platform/settings.ts';

/** The settings and how to change them; a value is null until it is read. Changes made elsewhere show at once. */
export function useSettings() {
  const [saveGuides, setSaveGuides] = useSetting(saveGuidesSetting);
  const [notify, setNotify] = useSetting(notifySetting);
  return { saveGuides, setSaveGuides, notify, setNotify };
}

type Setting = typeof saveGuidesSetting;

function useSetting(setting: Setting): [boolean | null, (value: boolean) => void] {
  const [value, setValue] = useState<boolean | null>(null);
  useEffect(() => {
    void setting.getValue().then(setValue);
    return setting.watch(setValue);
  }, [setting]);
  const change = (wanted: boolean) => {
    setValue(wanted);
    void setting.setValue(wanted);
  };
  return [value, change];
}
