import { useEffect } from 'preact/hooks';
import { monthlyCopySetting, readSetting } from '../../../platform/settings.ts';

/**
 * Saves the monthly copy where it is due, once the page has nothing else to do: the worker of some browsers has no address for a file
 * as large as some backups are.
 */
export function useDueCopy(): void {
  useEffect(() => {
    const idle = requestIdleCallback(async () => {
      if (!(await readSetting(monthlyCopySetting))) return;
      const { saveMonthlyCopy } = await import('../../../backup/file/save-monthly-copy.ts');
      await saveMonthlyCopy(Date.now());
    });
    return () => cancelIdleCallback(idle);
  }, []);
}
