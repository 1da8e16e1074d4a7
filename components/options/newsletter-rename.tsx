import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeSubscription } from '../../utils/view/commands/change-subscription.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter } from '../../utils/view/types.ts';

/** Gives a newsletter another name, in the companion only. */
export function NewsletterRename({ newsletter, onDone }: { newsletter: Newsletter; onDone: () => void }) {
  const { id, name } = newsletter;
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // Before anything can be typed. Selecting alone gives no focus.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  async function submit(event: Event) {
    event.preventDefault();
    if (!typed.trim()) return;
    const failure = await changeSubscription(id, { name: typed.trim() });
    if (failure) setProblem(failure);
    else onDone();
  }

  return (
    <form class="options-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <label for={`name:${id}`}>{say('subscription.name')}</label>
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
          {say('subscription.save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {say('subscription.cancel')}
        </button>
      </div>
      <p role="alert" class="options-failed">
        {problem}
      </p>
    </form>
  );
}
