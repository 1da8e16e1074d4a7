import { newsletter } from '../../newsletter.ts';
import { slugOf } from '../../text/slug-of.ts';

/**
 * The name of a backup's file: that of the newsletter whose companion this is, in letters that every system takes, and the day.
 *
 * @param madeAt epoch ms
 */
export function nameBackup(madeAt: number, newsletterName = newsletter.name): string {
  const made = new Date(madeAt);
  const parts = [made.getFullYear(), made.getMonth() + 1, made.getDate()];
  const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return `${slugOf(newsletterName)}-backup-${day}.gz`;
}
