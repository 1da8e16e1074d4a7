import type { BackupError } from '../../../backup/file/types.ts';
import { say } from '../say.ts';

/** Why a backup was not restored, where it is broken, and what to do. */
export function describeFault({ kind, rows }: BackupError): string {
  switch (kind) {
    case 'foreign':
      return say('backup.foreign');
    case 'of-another':
      return say('backup.ofAnother');
    case 'newer':
      return say('backup.newer');
    case 'damaged':
      return rows === 0 ? say('backup.allDamaged') : say('backup.damaged', { count: rows });
    case 'too-large':
      return say('backup.tooLarge');
    case 'unreadable':
      return say('backup.unreadable');
  }
}
