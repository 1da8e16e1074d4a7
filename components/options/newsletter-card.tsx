import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSubscription } from '../../utils/view/commands/change-subscription.ts';
import { isHome } from '../../utils/view/commands/is-home.ts';
import { useBackfill } from '../../utils/view/hooks/use-backfill.ts';
import { useSettings } from '../../utils/view/hooks/use-settings.ts';
import type { Undoable } from '../../utils/view/hooks/use-undo.ts';
import type { NewsletterRow } from '../../utils/view/types.ts';
import { BackfillButton, BackfillProgress } from './backfill.tsx';
import { NewsletterRename } from './newsletter-rename.tsx';
import { NewsletterStatus } from './newsletter-status.tsx';
import { OptionsAddress } from './options-address.tsx';

interface NewsletterCardProps {
  newsletter: NewsletterRow;
  /** The switch for all notifications stands for those of the only newsletter. */
  isOnly: boolean;
  offer: (done: Undoable) => void;
}

/** One newsletter: where it comes from, how its checks went, what can be changed. */
export function NewsletterCard({ newsletter, isOnly, offer }: NewsletterCardProps) {
  const { id, name, address, pausedAt } = newsletter;
  const [open, setOpen] = useState<'name' | 'address' | null>(null);
  const [note, setNote] = useState<string | null>(null);
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

  function remove() {
    void changeSubscription(id, { isRemoved: true });
    const undo = () => void changeSubscription(id, { isRemoved: false });
    offer({ text: i18n.t('subscription.removed', { name }), undo });
  }

  return (
    <article aria-label={name}>
      <div class="options-card-head">
        <h3 dir="auto">{name}</h3>
        {pausedAt && <span class="options-tag">{i18n.t('subscription.paused')}</span>}
      </div>
      <p class="options-quiet options-url">{address}</p>
      <NewsletterStatus newsletter={newsletter} />
      {!isOnly && <Notify newsletter={newsletter} />}
      <div class="options-line">
        <button type="button" class="button" onClick={() => changeSubscription(id, { isPaused: !pausedAt })}>
          {i18n.t(pausedAt ? 'subscription.resume' : 'subscription.pause')}
        </button>
        <button
          ref={buttons.name}
          type="button"
          class="button"
          aria-expanded={open === 'name'}
          onClick={() => toggle('name')}
        >
          {i18n.t('subscription.rename')}
        </button>
        <button
          ref={buttons.address}
          type="button"
          class="button"
          aria-expanded={open === 'address'}
          onClick={() => toggle('address')}
        >
          {i18n.t('subscription.changeAddress')}
        </button>
        {loaded && newsletter.lastSuccessAt !== null && (
          <BackfillButton newsletterId={id} backfill={loaded} onRefused={setNote} />
        )}
        {!isHome(id) && (
          <button type="button" class="button options-remove" onClick={remove}>
            {i18n.t('subscription.remove')}
          </button>
        )}
      </div>
      {loaded?.row && <BackfillProgress row={loaded.row} isPaused={Boolean(pausedAt)} />}
      <p role="status" class={note ? 'options-good' : undefined}>
        {note}
      </p>
      {open === 'name' && <NewsletterRename newsletter={newsletter} onDone={() => close('name')} />}
      {open === 'address' && (
        <OptionsAddress
          newsletter={newsletter}
          onChanged={(now) => {
            close('address');
            setNote(i18n.t('options.changed', { address: now }));
          }}
        />
      )}
    </article>
  );
}

function Notify({ newsletter: { id, isMuted } }: { newsletter: NewsletterRow }) {
  const { notify } = useSettings();
  return (
    <label class="options-check">
      <input
        type="checkbox"
        checked={!isMuted && notify !== false}
        disabled={notify !== true}
        onChange={(event) => changeSubscription(id, { isMuted: !event.currentTarget.checked })}
      />
      {i18n.t('subscription.notify')}
    </label>
  );
}
