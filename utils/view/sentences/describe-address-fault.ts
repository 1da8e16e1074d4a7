import type { AddressFault } from '../../address/types.ts';
import { say } from './say.ts';

/** Why a typed text cannot be asked, and what to type, in a sentence. */
export function describeAddressFault(why: AddressFault): string {
  if (why === 'credentials') return say('address.unchanged', { sentence: say('error.credentials') });
  return say(why === 'mail' ? 'address.mail' : 'address.invalid');
}
