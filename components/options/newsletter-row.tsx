import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { removeNewsletter } from '../../utils/view/commands/remove-newsletter.ts';
import type { NewsletterFigures } from '../../utils/view/hooks/options/use-newsletter-figures.ts';
import { useBackfill } from '../../utils/view/hooks/use-backfill.ts';
import { describeError } from '../../utils/view/sentences/describe-error.ts';
import { describeFigures } from '../../utils/view/sentences/options/describe-figures.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter, Undoable } from '../../utils/view/types.ts';
import { BackfillProgress } from './backfill-progress.tsx';
import { GrantButton } from './grant-button.tsx';
import { listRowItems } from './list-row-items.ts';
import { NewsletterRename } from './newsletter-rename.tsx';
import { OptionsAddress } from './options-address.tsx';
import { RowMenu } from './row-menu.tsx';

interface Note {
  text: string;
  /** Nothing was changed; else it says what was. */
  isProblem: boolean;
}

interface NewsletterRowProps {
  newsletter: Newsletter;
  figures: NewsletterFigures | undefined;
  /** The switch for all notifications stands for those of the only newsletter. */
  isOnly: boolean;
  /** Whether notifications are on at all; null while it is being read. */
  notify: boolean | null;
  /** It has just come back by an act on this page, in whose place it stands. */
  takesFocus: boolean;
  onRemove: () => void;
  offer: (done: Undoable) => void;
}

/** One newsletter in two lines, with what is seldom done behind a menu. */
export function NewsletterRow(props: NewsletterRowProps) {
  const { newsletter, figures, takesFocus, onRemove, offer } = props;
  const { id, name, pausedAt, lastCheck } = newsletter;
  const [open, setOpen] = useState<'name' | 'address' | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const backfill = useBackfill(newsletter);
  const loaded = backfill.state === 'ready' ? backfill.value : null;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);

  /** The focus returns to where the form was opened from: with the form it would be lost. */
  function close() {
    setOpen(null);
    button.current?.focus();
  }
  function show(part: 'name' | 'address') {
    setOpen(part);
    setNote(null);
  }
  const tell = (problem: string | null) =>
    setNote(problem === null ? null : { text: problem, isProblem: true });
  const onWait = (isWaiting: boolean) =>
    setNote(isWaiting ? { text: say('address.asks'), isProblem: false } : null);
  async function remove() {
    onRemove();
    offer(await removeNewsletter(id, name));
  }

  const now = Date.now();
  const unread = (figures?.unread ?? 0) > 0;
  return (
    <article aria-label={name}>
      <div class="newsletter-row">
        <div>
          <h3>
            <bdi>{name}</bdi>
            {pausedAt && <span class="options-tag">{say('subscription.paused')}</span>}
          </h3>
          <p class="options-quiet newsletter-figures">
            {describeFigures(newsletter, figures, now).map((part, place) => (
              <span key={place} class={unread && place === 0 ? 'newsletter-unread' : undefined}>
                {part}
              </span>
            ))}
          </p>
        </div>
        <RowMenu
          label={say('subscription.menu', { name })}
          button={button}
          items={listRowItems({ ...props, backfill: loaded, tell, onWait, show, remove })}
        />
      </div>
      {lastCheck?.error && <p class="options-failed">{describeError(lastCheck.error, lastCheck.at)}</p>}
      <GrantButton newsletter={newsletter} />
      {loaded?.row && <BackfillProgress row={loaded.row} isPaused={Boolean(pausedAt)} />}
      <p role="status" class={note ? (note.isProblem ? 'options-problem' : 'options-good') : undefined}>
        {note?.text}
      </p>
      {open === 'name' && <NewsletterRename newsletter={newsletter} onDone={close} />}
      {open === 'address' && (
        <OptionsAddress
          newsletter={newsletter}
          onClose={close}
          onChanged={(changed) => {
            close();
            setNote({ text: say('options.changed', { address: changed }), isProblem: false });
          }}
        />
      )}
    </article>
  );
}
