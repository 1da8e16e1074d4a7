import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useAddressChange } from '../utils/view/use-address-change.ts';
import { OptionsFound } from './options-found.tsx';

/** Shows the newsletter's address and changes it, after showing what is found at the new one. */
export function OptionsAddress({ name, address }: { name: string | undefined; address: string | undefined }) {
  const { state, look, use } = useAddressChange();
  const [typed, setTyped] = useState(address ?? '');
  const busy = state.step === 'looking' || state.step === 'changing';

  function submit(event: Event) {
    event.preventDefault();
    void look(typed);
  }

  return (
    <section aria-labelledby="newsletter">
      <h2 id="newsletter">{i18n.t('options.newsletter')}</h2>
      {name && <p class="options-name">{name}</p>}
      {address && <p class="options-quiet options-url">{i18n.t('options.now', { address })}</p>}
      <form onSubmit={submit} noValidate>
        <label for="address">{i18n.t('options.address')}</label>
        <div class="options-line">
          <input
            id="address"
            type="url"
            inputMode="url"
            autocomplete="url"
            spellcheck={false}
            aria-describedby="address-hint"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={busy}>
            {i18n.t(state.step === 'looking' ? 'options.looking' : 'options.look')}
          </button>
        </div>
        <p id="address-hint" class="options-quiet">
          {i18n.t('options.addressHint')}
        </p>
      </form>
      <div aria-live="polite">
        {state.step === 'failed' && <p class="options-problem">{state.message}</p>}
        {(state.step === 'found' || state.step === 'changing') && (
          <OptionsFound found={state.found} busy={busy} onUse={() => void use(state.found)} />
        )}
        {state.step === 'changed' && (
          <p class="options-good">{i18n.t('options.changed', { address: state.found.address })}</p>
        )}
      </div>
    </section>
  );
}
