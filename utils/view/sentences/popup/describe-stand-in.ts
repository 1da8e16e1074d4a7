import type { PopupTrouble } from '../../types.ts';
import { say } from '../say.ts';

/** What the popup lacks where the database does not open, and what to do, in a sentence. */
export function describeStandIn({ reason, isLast }: PopupTrouble): string {
  if (reason === 'storage') return say('unavailable.storageSnapshot');
  return say(isLast ? 'unavailable.privateSnapshot' : 'unavailable.privateHere');
}
