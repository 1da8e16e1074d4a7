import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter, Undoable } from '../../utils/view/types.ts';
import { NewsletterCard } from './newsletter-card.tsx';

interface OptionsNewslettersProps {
  newsletters: readonly Newsletter[];
  offer: (done: Undoable) => void;
}

/** The newsletters subscribed to, the home one first, and what can be changed of each. */
export function OptionsNewsletters({ newsletters, offer }: OptionsNewslettersProps) {
  return (
    <section aria-labelledby="newsletters">
      <h2 id="newsletters">{say(newsletters.length > 1 ? 'options.newsletters' : 'options.newsletter')}</h2>
      <ul class="options-cards">
        {newsletters.map((newsletter) => (
          <li key={newsletter.id} data-newsletter={newsletter.id}>
            <NewsletterCard newsletter={newsletter} isOnly={newsletters.length === 1} offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
