import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundNewsletter } from '../../utils/view/hooks/use-address-look.ts';
import { useAddressLook } from '../../utils/view/hooks/use-address-look.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface AddressFormProps {
  /** Unique on the page. */
  id: string;
  label: string;
  hint: string;
  initial?: string;
  /** What is there is looked for at once where its website is granted: somebody has asked for it elsewhere. */
  looksAtOnce?: boolean;
  /** The form was opened by an act, or stands in the place of one that was used: what is typed goes here. */
  takesFocus?: boolean;
  onClose?: () => void;
  /** Told when something is looked for. */
  onLook?: () => void;
  /** What is shown of what was found, and what can be done with it. */
  children: (found: FoundNewsletter, look: ReturnType<typeof useAddressLook>) => ComponentChildren;
}

/** Asks for the address of a newsletter and looks what is there. Nothing is changed by it. */
export function AddressForm(props: AddressFormProps) {
  const { id, label, hint, initial = '', looksAtOnce = false, takesFocus = false } = props;
  const { onClose, onLook, children } = props;
  const input = useRef<HTMLInputElement>(null);
  const looking = useAddressLook();
  const { state, look, lookGranted, allow } = looking;
  const [typed, setTyped] = useState(initial);

  useLayoutEffect(() => {
    if (!takesFocus) return;
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => void (looksAtOnce && lookGranted(initial)), []);
  const isWrong = state.step === 'failed' && state.isTyped === true;
  useLayoutEffect(() => {
    if (isWrong) input.current?.focus();
  }, [isWrong]);

  function submit(event: Event) {
    event.preventDefault();
    onLook?.();
    void look(typed);
  }

  return (
    <>
      <form
        class="options-form"
        onSubmit={submit}
        onKeyDown={(event) => event.key === 'Escape' && onClose?.()}
        noValidate
      >
        <label for={id}>{label}</label>
        <div class="options-line">
          <input
            ref={input}
            id={id}
            type="url"
            dir="ltr"
            inputMode="url"
            autocomplete="url"
            spellcheck={false}
            aria-describedby={isWrong ? `${id}-problem` : `${id}-hint`}
            aria-invalid={isWrong}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button
            type="submit"
            class="button"
            aria-disabled={state.step === 'looking'}
            onClick={(event) => state.step === 'looking' && event.preventDefault()}
          >
            {say(state.step === 'looking' ? 'common.looking' : 'options.look')}
          </button>
          {onClose && (
            <button type="button" class="button" onClick={onClose}>
              {say('subscription.cancel')}
            </button>
          )}
        </div>
        <p id={`${id}-hint`} class="options-quiet">
          {hint}
        </p>
      </form>
      <div aria-live="polite">
        {state.step === 'looking' && state.isAsking && <p class="options-good">{say('address.asks')}</p>}
        {state.step === 'failed' && (
          <p id={`${id}-problem`} class="options-problem">
            {state.message}
          </p>
        )}
        {state.step === 'needs' && (
          <div class="options-found">
            <p>{say('address.needs', { host: new URL(state.feed).host })}</p>
            <button
              type="button"
              class="button button-primary"
              onClick={() => allow(state.address, state.feed)}
            >
              {say('common.grant')}
            </button>
          </div>
        )}
        {state.step === 'found' && children(state.found, looking)}
      </div>
    </>
  );
}
