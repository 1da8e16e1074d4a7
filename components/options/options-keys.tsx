import { useState } from 'preact/hooks';
import { changeKeys, keysAddress } from '../../utils/view/commands/options/change-keys.ts';
import { useShortcuts } from '../../utils/view/hooks/options/use-shortcuts.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** In their order, which browsers keep or not. */
const names = {
  _execute_action: 'keys.popup',
  'next-unread': 'keys.nextUnread',
  library: 'keys.library',
  _execute_sidebar_action: 'keys.sidebar',
} as const;

/** Which keys of the browser lead to the companion, and where they are changed; nothing where the browser has no such keys. */
export function OptionsKeys() {
  const shortcuts = useShortcuts();
  const [trouble, setTrouble] = useState<string | null>(null);
  const named = Object.entries(names).flatMap(([command, name]) => {
    const set = shortcuts?.find((one) => one.command === command);
    return set ? [{ name: say(name), keys: set.keys }] : [];
  });
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="keys" data-part="keys">
      <h2 id="keys">{say('keys.title')}</h2>
      <p>{say('keys.text')}</p>
      <dl class="options-keys">
        {named.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {keys ? <kbd dir="ltr">{keys}</kbd> : <span class="options-quiet">{say('keys.none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="options-line">
        <button type="button" class="button" onClick={async () => setTrouble(await changeKeys())}>
          {say('keys.change')}
        </button>
        <span class="options-quiet options-url">{keysAddress()}</span>
      </p>
      <div role="status">{trouble && <p class="options-problem">{trouble}</p>}</div>
    </section>
  );
}
