import { listNewsletters } from '../store/newsletters.ts';
import { checkNewsletter } from './check-newsletter.ts';

/** Looks at each newsletter whose time has come, one after another, the home one first; paused ones rest. */
export async function checkAll(): Promise<void> {
  for (const { id, pausedAt } of await listNewsletters()) {
    if (!pausedAt) await checkNewsletter(id, 'scheduled');
  }
}
