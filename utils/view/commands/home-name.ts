import { newsletter } from '../../newsletter.ts';

/** The name of the newsletter this is the companion of. */
export const homeName = newsletter.name;
