import { useRef, useState } from 'preact/hooks';
import { changeSubscription } from '../../utils/view/commands/change-subscription.ts';
import { isHome } from '../../utils/view/commands/is-home.ts';
import { removeNewsletter } from '../../utils/view/commands/remove-newsletter.ts';
import { useBackfill } from '../../utils/view/hooks/use-backfill.ts';
import { useSettings } from '../../utils/view/hooks/use-settings.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter, Undoable } from '../../utils/view/types.ts';
import { BackfillButton, BackfillProgress } from './backfill.tsx';
import { NewsletterRename } from './newsletter-rename.tsx';
import { NewsletterStatus } from './newsletter-status.tsx';
import { OptionsAddress } from './options-address.tsx';

interface Note {
  text: string;
  /** Nothing was changed; else it says what was. */
  isProblem: boolean;
}

interface NewsletterCardProps {
  newsletter: Newsletter;
  /** The switch for all notifications stands for those of the only newsletter. */
  isOnly: boolean;
  offer: (done: Undoable) => void;
}

/** One newsletter: where it comes from, how its checks went, what can be changed. */
export function NewsletterCard({ newsletter, isOnly, offer }: NewsletterCardProps) {
  const { id, name, address, pausedAt } = newsletter;
  const [open, setOpen] = useState<'name' | 'address' | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const backfill = useBackfill(newsletter);
  const loaded = backfill.state === 'ready' ? backfill.value : null;
  const buttons = { name: useRef<HTMLButtonElement>(null), address: useRef<HTMLButtonElement>(null) };
  /** The focus returns to where the form was opened from: with the form it would be lost. */
  const close = (part: 'name' | 'address') => {
    setOpen(null);
    buttons[part].current?.focus();
  };
  const toggle = (part: 'name' | 'address') => {
    setOpen(open === part ? null : part);
    setNote(null);
  };

  /** A new one each time, so that a control that was moved by hand is drawn as things are. */
  const tell = (problem: string | null) =>
    setNote(problem === null ? null : { text: problem, isProblem: true });

  async function change(choices: Parameters<typeof changeSubscription>[1]) {
    tell(await changeSubscription(id, choices));
  }

  async function remove() {
    offer(await removeNewsletter(id, name));
  }

  return (
    <article aria-label={name}>
      <div class="options-card-head">
        <h3 dir="auto">{name}</h3>
        {pausedAt && <span class="options-tag">{say('subscription.paused')}</span>}
      </div>
      <p class="options-quiet options-url">{address}</p>
      <NewsletterStatus newsletter={newsletter} />
      {!isOnly && <Notify newsletter={newsletter} onChange={(isMuted) => change({ isMuted })} />}
      <div class="options-line">
        <button type="button" class="button" onClick={() => change({ isPaused: !pausedAt })}>
          {say(pausedAt ? 'subscription.resume' : 'subscription.pause')}
        </button>
        <button
          ref={buttons.name}
          type="button"
          class="button"
          aria-expanded={open === 'name'}
          onClick={() => toggle('name')}
        >
          {say('subscription.rename')}
        </button>
        <button
          ref={buttons.address}
          type="button"
          class="button"
          aria-expanded={open === 'address'}
          onClick={() => toggle('address')}
        >
          {say('subscription.changeAddress')}
        </button>
        {loaded && newsletter.lastSuccessAt !== null && (
          <BackfillButton newsletterId={id} backfill={loaded} onRefused={tell} />
        )}
        {!isHome(id) && (
          <button type="button" class="button options-remove" onClick={remove}>
            {say('subscription.remove')}
          </button>
        )}
      </div>
      {loaded?.row && <BackfillProgress row={loaded.row} isPaused={Boolean(pausedAt)} />}
      <p role="status" class={note ? (note.isProblem ? 'options-problem' : 'options-good') : undefined}>
        {note?.text}
      </p>
      {open === 'name' && <NewsletterRename newsletter={newsletter} onDone={() => close('name')} />}
      {open === 'address' && (
        <OptionsAddress
          newsletter={newsletter}
          onChanged={(now) => {
            close('address');
            setNote({ text: say('options.changed', { address: now }), isProblem: false });
          }}
        />
      )}
    </article>
  );
}

interface NotifyProps {
  newsletter: Newsletter;
  onChange: (isMuted: boolean) => void;
}

function Notify({ newsletter: { isMuted }, onChange }: NotifyProps) {
  const { notify } = useSettings();
  return (
    <label class="options-check">
      <input
        type="checkbox"
        checked={!isMuted && notify !== false}
        disabled={notify !== true}
        onChange={(event) => onChange(!event.currentTarget.checked)}
      />
      {say('subscription.notify')}
    </label>
  );
}
