import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSubscription } from '../../utils/view/commands/change-subscription.ts';
import type { NewsletterRow } from '../../utils/view/types.ts';

/** Gives a newsletter another name, in the companion only. */
export function NewsletterRename({ newsletter, onDone }: { newsletter: NewsletterRow; onDone: () => void }) {
  const { id, name } = newsletter;
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  // Before anything can be typed. Selecting alone gives no focus.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  async function submit(event: Event) {
    event.preventDefault();
    if (typed.trim() && (await changeSubscription(id, { name: typed.trim() }))) onDone();
  }

  return (
    <form class="options-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <label for={`name:${id}`}>{i18n.t('subscription.name')}</label>
      <div class="options-line">
        <input
          ref={input}
          id={`name:${id}`}
          type="text"
          maxLength={200}
          required
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary">
          {i18n.t('subscription.save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {i18n.t('subscription.cancel')}
        </button>
      </div>
    </form>
  );
}
