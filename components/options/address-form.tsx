import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FoundNewsletter } from '../../utils/view/hooks/use-address-look.ts';
import { useAddressLook } from '../../utils/view/hooks/use-address-look.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface AddressFormProps {
  /** Unique on the page. */
  id: string;
  label: string;
  hint: string;
  initial?: string;
  /** Told when something is looked for. */
  onLook?: () => void;
  /** What is shown of what was found, and what can be done with it. */
  children: (found: FoundNewsletter, look: ReturnType<typeof useAddressLook>) => ComponentChildren;
}

/** Asks for the address of a newsletter and looks what is there. Nothing is changed by it. */
export function AddressForm({ id, label, hint, initial = '', onLook, children }: AddressFormProps) {
  const looking = useAddressLook();
  const { state, look, allow } = looking;
  const [typed, setTyped] = useState(initial);

  function submit(event: Event) {
    event.preventDefault();
    onLook?.();
    void look(typed);
  }

  return (
    <>
      <form class="options-form" onSubmit={submit} noValidate>
        <label for={id}>{label}</label>
        <div class="options-line">
          <input
            id={id}
            type="url"
            inputMode="url"
            autocomplete="url"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={state.step === 'looking'}>
            {say(state.step === 'looking' ? 'options.looking' : 'options.look')}
          </button>
        </div>
        <p id={`${id}-hint`} class="options-quiet">
          {hint}
        </p>
      </form>
      <div aria-live="polite">
        {state.step === 'failed' && <p class="options-problem">{state.message}</p>}
        {state.step === 'needs' && (
          <div class="options-found">
            <p>{say('address.needs', { host: new URL(state.feed).host })}</p>
            <button
              type="button"
              class="button button-primary"
              onClick={() => allow(state.address, state.feed)}
            >
              {say('popup.grant')}
            </button>
          </div>
        )}
        {state.step === 'found' && children(state.found, looking)}
      </div>
    </>
  );
}
