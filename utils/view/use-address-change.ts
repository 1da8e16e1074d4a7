import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundNewsletter } from '../messages.ts';
import { changeAddress } from './change-address.ts';
import { describeAddressFailure } from './describe-address-failure.ts';
import { normaliseAddress } from './normalise-address.ts';
import { testAddress } from './test-address.ts';

export type AddressStep =
  | { step: 'asking' }
  | { step: 'looking' }
  | { step: 'found' | 'changing' | 'changed'; found: FoundNewsletter }
  /** Nothing was changed; `message` says why. */
  | { step: 'failed'; message: string };

/** The way from a typed address to a changed one: look, show what is there, change. */
export function useAddressChange() {
  const [state, setState] = useState<AddressStep>({ step: 'asking' });

  /** Call it in the click: the browser grants a host in no other moment. */
  async function look(typed: string): Promise<void> {
    const address = normaliseAddress(typed);
    if (address === null) return setState({ step: 'failed', message: i18n.t('address.invalid') });
    const answering = testAddress(address);
    setState({ step: 'looking' });
    const answer = await answering;
    setState(
      answer.ok
        ? { step: 'found', found: answer.value }
        : { step: 'failed', message: describeAddressFailure(answer) },
    );
  }

  async function use(found: FoundNewsletter): Promise<void> {
    setState({ step: 'changing', found });
    const answer = await changeAddress(found.address);
    setState(
      answer.ok
        ? { step: 'changed', found: answer.value }
        : { step: 'failed', message: describeAddressFailure(answer) },
    );
  }

  return { state, look, use };
}
