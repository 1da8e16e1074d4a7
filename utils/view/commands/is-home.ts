import { newsletter } from '../../newsletter.ts';

/** Whether this is the newsletter the companion is made for: it can be paused, not removed. */
export function isHome(newsletterId: string): boolean {
  return newsletterId === newsletter.id;
}
