import { i18n } from '#i18n';
import type { AddressAnswer } from '../commands/test-address.ts';
import { describeError } from './describe-error.ts';

/** Why an address cannot be used, in a sentence. */
export function describeAddressFailure({ error }: Extract<AddressAnswer, { ok: false }>): string {
  if (error.kind === 'refused' && !('status' in error)) return i18n.t('address.refused');
  if (!('status' in error)) return i18n.t('address.noAnswer');
  if (error.kind === 'offline') return i18n.t('address.unreachable');
  return i18n.t('address.unchanged', { sentence: describeError(error) });
}
