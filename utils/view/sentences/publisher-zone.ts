import { newsletter } from '../../newsletter.ts';

/** The time zone a newsletter is published in, where it is known: of the home newsletter, from its profile; else null. */
export function publisherZone(newsletterId: string): string | null {
  return newsletterId === newsletter.id ? newsletter.timeZone : null;
}
