import { useEffect, useState } from 'preact/hooks';
import type { BackupSize } from '../../../backup/file/estimate-size.ts';
import type { SavedBackup } from '../../commands/backup/save-backup.ts';

export interface BackupSaving {
  /** About how large it will be, in bytes; null while that is not known, or the database does not open. */
  size: BackupSize | null;
  /** 0 to 1 while it is made; null else. */
  share: number | null;
  saved: SavedBackup | null;
  save: (withFiles: boolean) => Promise<void>;
}

/** More than is made is never said; what is left when the estimate is reached is not known. */
const mostShare = 0.99;

/** A backup as it is made and downloaded. The code that makes it is loaded when it is wanted. */
export function useBackupSaving(): BackupSaving {
  const [size, setSize] = useState<BackupSize | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [saved, setSaved] = useState<SavedBackup | null>(null);

  useEffect(() => {
    let isCurrent = true;
    async function tell(): Promise<void> {
      const { estimateSize } = await import('../../../backup/file/estimate-size.ts');
      const estimated = await estimateSize();
      if (isCurrent) setSize(estimated);
    }
    // All that was done with ten thousand issues is read for it, some 0.2 s: behind what the page shows first.
    // A size that cannot be told is not told.
    const idle = requestIdleCallback(() => void tell().catch(() => undefined));
    return () => {
      isCurrent = false;
      cancelIdleCallback(idle);
    };
  }, []);

  async function save(withFiles: boolean): Promise<void> {
    if (share !== null) return;
    setSaved(null);
    setShare(0);
    const expected = size ? size.plain + (withFiles ? size.guides : 0) : 0;
    const { saveBackup } = await import('../../commands/backup/save-backup.ts');
    setSaved(await saveBackup(withFiles, (bytes) => setShare(Math.min(mostShare, bytes / expected))));
    setShare(null);
  }
  return { size, share, saved, save };
}
