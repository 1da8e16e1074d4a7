import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FoundNewsletter } from '../../utils/view/hooks/use-address-look.ts';
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
  const readFrom = i18n.t(source.kind === 'feed' ? 'options.fromFeed' : 'options.fromSite');
  return (
    <section class="options-found" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {name ?? i18n.t('options.noName')}
      </h3>
      <p class="options-quiet">
        {i18n.t('options.foundIn', { readFrom, count: issueCount.toLocaleString() })}{' '}
        <span class="options-url">{source.url}</span>
      </p>
      <ol class="options-newest" aria-label={i18n.t('options.newest')}>
        {newest.map(({ title, publishedAt }) => (
          <li key={title}>
            <span dir="auto" title={title}>
              {title}
            </span>
            {publishedAt !== null && (
              <span class="options-quiet">
                <When at={publishedAt} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
