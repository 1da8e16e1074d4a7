import type { ComponentChildren } from 'preact';
import type { FoundNewsletter } from '../../utils/view/hooks/use-address-look.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { When } from '../shared/when.tsx';

interface OptionsFoundProps {
  /** Unique on the page. */
  id: string;
  found: FoundNewsletter;
  /** What can be done with it. */
  children: ComponentChildren;
}

/** What was found at an address: its name, where it is read from, its newest issues. */
export function OptionsFound({ id, found, children }: OptionsFoundProps) {
  const { name, source, issueCount, newest } = found;
  const readFrom = say(source.kind === 'feed' ? 'options.fromFeed' : 'options.fromSite');
  return (
    <section class="options-found" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {name ?? say('options.noName')}
      </h3>
      <p class="options-quiet">
        {say('options.foundIn', { readFrom, count: issueCount })}{' '}
        <span class="options-url">{source.url}</span>
      </p>
      <ol class="options-newest" aria-label={say('options.newest')}>
        {newest.map(({ title, publishedAt, isDayOnly }, place) => (
          <li key={place}>
            <span dir="auto" title={title}>
              {title}
            </span>
            {publishedAt !== null && (
              <span class="options-quiet">
                <When at={publishedAt} isDayOnly={isDayOnly} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
