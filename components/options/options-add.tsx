import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { takeWantedAddress } from '../../utils/view/commands/options/take-wanted-address.ts';
import { subscribe } from '../../utils/view/commands/subscribe.ts';
import type { FoundNewsletter, useAddressLook } from '../../utils/view/hooks/use-address-look.ts';
import { describeRefusal } from '../../utils/view/sentences/describe-refusal.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { AddressForm } from './address-form.tsx';
import { FeedChoices } from './feed-choices.tsx';
import { OptionsFound } from './options-found.tsx';

/** Adds a newsletter by the address of its site or feed, after showing what is found there. */
export function OptionsAdd() {
  const [busy, setBusy] = useState(false);
  /** Counts up to begin with an empty form. */
  const [round, setRound] = useState(0);
  const [added, setAdded] = useState<string | null>(null);
  /** What somebody wants to follow, as the menu of a page has it; of that the first form is. */
  const [wanted] = useState(takeWantedAddress);
  const isWanted = wanted !== null && round === 0;

  async function add(found: FoundNewsletter, { fail }: ReturnType<typeof useAddressLook>) {
    setBusy(true);
    const answer = await subscribe(found);
    setBusy(false);
    if (!('added' in answer)) return fail(describeRefusal(answer.error.kind));
    const name = answer.added[0];
    if (name === undefined) return fail(say('add.present', { name: answer.present[0] ?? '' }));
    setAdded(name);
    setRound(round + 1);
  }

  return (
    <section aria-labelledby="add">
      <h2 id="add">{say('add.title')}</h2>
      <AddressForm
        key={round}
        id="add-address"
        label={say('add.address')}
        hint={say('add.hint')}
        takesFocus={isWanted || round > 0}
        initial={isWanted ? wanted : ''}
        looksAtOnce={isWanted}
        onLook={() => setAdded(null)}
      >
        {(found, look) => (
          <>
            <FeedChoices found={found} onChoose={(feed) => look.choose(found, feed)} />
            <OptionsFound id="add-found" found={found}>
              {found.subscribedAs ? (
                <p class="options-present">{say('add.present', { name: found.subscribedAs.name })}</p>
              ) : (
                <AddButton busy={busy} takesFocus={isWanted} onClick={() => add(found, look)} />
              )}
            </OptionsFound>
          </>
        )}
      </AddressForm>
      <div role="status">
        {added !== null && <p class="options-good">{say('add.added', { name: added })}</p>}
      </div>
    </section>
  );
}

interface AddButtonProps {
  busy: boolean;
  /** It is what somebody came for. */
  takesFocus: boolean;
  onClick: () => void;
}

function AddButton({ busy, takesFocus, onClick }: AddButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" class="button button-primary" disabled={busy} onClick={onClick}>
      {say(busy ? 'common.adding' : 'add.add')}
    </button>
  );
}
