import { useState } from 'preact/hooks';
import { changeAddress } from '../../utils/view/commands/change-address.ts';
import type { FoundNewsletter, useAddressLook } from '../../utils/view/hooks/use-address-look.ts';
import { describeAddressFailure } from '../../utils/view/sentences/describe-address-failure.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter } from '../../utils/view/types.ts';
import { AddressForm } from './address-form.tsx';
import { OptionsFound } from './options-found.tsx';

interface OptionsAddressProps {
  newsletter: Newsletter;
  /** Told the address that issues come from now. */
  onChanged: (address: string) => void;
  onClose: () => void;
}

/** Changes a newsletter's address, after showing what is found at the new one. */
export function OptionsAddress({ newsletter, onChanged, onClose }: OptionsAddressProps) {
  const { id, address } = newsletter;
  const [busy, setBusy] = useState(false);

  async function use(found: FoundNewsletter, { fail }: ReturnType<typeof useAddressLook>) {
    setBusy(true);
    const answer = await changeAddress(id, found.address);
    setBusy(false);
    if (!answer.ok) return fail(describeAddressFailure(answer));
    const other = otherOf(answer.value);
    if (other) fail(say('add.present', { name: other.name }));
    else onChanged(answer.value.address);
  }

  /** The newsletter that is read from there already: two may not be read from one place. */
  function otherOf({ subscribedAs }: FoundNewsletter) {
    return subscribedAs && subscribedAs.id !== id ? subscribedAs : null;
  }

  return (
    <AddressForm
      id={`address:${id}`}
      label={say('options.address')}
      hint={say('options.addressHint')}
      initial={address}
      takesFocus
      onClose={onClose}
    >
      {(found, look) => {
        const other = otherOf(found);
        return (
          <OptionsFound id={`found:${id}`} found={found}>
            {other ? (
              <p>{say('add.present', { name: other.name })}</p>
            ) : (
              <button
                type="button"
                class="button button-primary"
                disabled={busy}
                onClick={() => use(found, look)}
              >
                {say(busy ? 'options.using' : 'options.use')}
              </button>
            )}
          </OptionsFound>
        );
      }}
    </AddressForm>
  );
}
