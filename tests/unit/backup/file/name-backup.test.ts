import { expect, it } from 'vitest';
import { nameBackup } from '../../../../utils/backup/file/name-backup.ts';

it('is named for the newsletter and the day, in letters that every system takes', () => {
  const noon = new Date(2026, 10, 3, 12).getTime();
  expect(nameBackup(noon)).toBe('beneath-the-surface-backup-2026-11-03.gz');
  expect(nameBackup(noon, 'Über Haut & Haar!')).toBe('uber-haut-haar-backup-2026-11-03.gz');
  expect(nameBackup(noon, '皮膚')).toBe('companion-backup-2026-11-03.gz');
});
