import type { Unavailable } from '../types.ts';
import { say } from './say.ts';

/** Why a page cannot show what is stored, and what to do, in a sentence. */
export function describeUnavailable(reason: Unavailable): string {
  return say(reason === 'private' ? 'unavailable.private' : 'unavailable.storage');
}
