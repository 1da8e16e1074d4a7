import type { AddressAnswer } from '../commands/test-address.ts';
import { describeError } from './describe-error.ts';
import { describeIfRefused } from './describe-refusal.ts';
import { say } from './say.ts';

/** Why an address cannot be used, in a sentence. */
export function describeAddressFailure(answer: Extract<AddressAnswer, { ok: false }>): string {
  const { error } = answer;
  if (!('status' in error)) return describeIfRefused(answer) ?? say('address.refused');
  if (error.kind === 'unreachable') return say('address.unreachable');
  return say('address.unchanged', { sentence: describeError(error) });
}
