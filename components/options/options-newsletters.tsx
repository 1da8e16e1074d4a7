import { useRef } from 'preact/hooks';
import { useNewsletterFigures } from '../../utils/view/hooks/options/use-newsletter-figures.ts';
import { useRemoved } from '../../utils/view/hooks/options/use-removed.ts';
import { useSettings } from '../../utils/view/hooks/use-settings.ts';
import type { UndoOffer } from '../../utils/view/hooks/use-undo.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter } from '../../utils/view/types.ts';
import { NewsletterRow } from './newsletter-row.tsx';
import { RemovedRow } from './removed-row.tsx';

interface OptionsNewslettersProps extends Pick<UndoOffer, 'offer' | 'close'> {
  newsletters: readonly Newsletter[];
}

/** The newsletters subscribed to, the home one first, and where they stood those that were removed a moment ago. */
export function OptionsNewsletters({ newsletters, offer, close }: OptionsNewslettersProps) {
  const removed = useRemoved();
  const figures = useNewsletterFigures(newsletters.map(({ id }) => id));
  const { notify } = useSettings();
  /** The one removed or restored here last: what comes in its place takes the focus, and what comes by itself does not. */
  const actedOn = useRef<string | null>(null);
  const noteAct = (id: string) => () => {
    actedOn.current = id;
  };
  const subscribed = new Set(newsletters.map(({ id }) => id));
  const gone = removed.filter(({ id }) => !subscribed.has(id));
  const rows = [...newsletters, ...gone].sort((a, b) => a.addedAt - b.addedAt);
  return (
    <section aria-labelledby="newsletters">
      <h2 id="newsletters">{say(rows.length > 1 ? 'common.newsletters' : 'common.newsletter')}</h2>
      <ul class="newsletter-rows">
        {rows.map((row) =>
          'until' in row ? (
            <li key={`removed:${row.id}`} data-removed={row.id}>
              <RemovedRow
                newsletter={row}
                takesFocus={actedOn.current === row.id}
                onRestore={() => {
                  noteAct(row.id)();
                  // It says that something was removed.
                  close();
                }}
              />
            </li>
          ) : (
            <li key={row.id} data-newsletter={row.id}>
              <NewsletterRow
                newsletter={row}
                figures={figures.get(row.id)}
                isOnly={newsletters.length === 1}
                notify={notify}
                takesFocus={actedOn.current === row.id}
                onRemove={noteAct(row.id)}
                offer={offer}
              />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
