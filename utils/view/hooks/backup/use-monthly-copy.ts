import { useEffect, useState } from 'preact/hooks';
import {
  canBeGivenDownloads,
  giveBackDownloads,
  hasDownloads,
  requestDownloads,
} from '../../../platform/downloads.ts';
import { monthlyCopySetting } from '../../../platform/settings.ts';
import { askWorker } from '../../commands/ask-worker.ts';
import { useSetting } from '../use-settings.ts';

export interface MonthlyCopy {
  /** Whether the browser can do it at all. */
  isOffered: boolean;
  /** Null while it is being read. */
  isOn: boolean | null;
  /** The browser was asked, and the person did not allow it. */
  isRefused: boolean;
  /** The browser did not keep it. */
  isFailed: boolean;
  /** Call it in the click: the browser is asked. */
  change: (isWanted: boolean) => void;
}

/** Whether a copy of the newest backup is saved every month; it is not where the permission for it is gone. */
export function useMonthlyCopy(): MonthlyCopy {
  const [isWanted, setWanted, isFailed] = useSetting(monthlyCopySetting);
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void hasDownloads().then(setAllowed), []);

  async function allow(asking: Promise<boolean>): Promise<void> {
    const isGranted = await asking.catch(() => false);
    setAllowed(isGranted);
    setRefused(!isGranted);
    setWanted(isGranted);
    if (isGranted) await askWorker({ type: 'resume' });
  }
  function change(wanted: boolean): void {
    if (wanted) return void allow(requestDownloads());
    setRefused(false);
    setWanted(false);
    void giveBackDownloads();
  }
  const isOn = isWanted === null || isAllowed === null ? null : isWanted && isAllowed;
  return { isOffered: canBeGivenDownloads(), isOn, isRefused, isFailed, change };
}
