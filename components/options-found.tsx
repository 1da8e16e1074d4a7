import { i18n } from '#i18n';
import { formatWhen } from '../utils/view/format-when.ts';
import type { AddressStep } from '../utils/view/use-address-change.ts';

type Found = Extract<AddressStep, { found: unknown }>['found'];

/** What was found at an address, and the button that makes it the newsletter's. */
export function OptionsFound({ found, busy, onUse }: { found: Found; busy: boolean; onUse: () => void }) {
  const { name, source, issueCount, newestTitle } = found;
  const readFrom = i18n.t(source.kind === 'feed' ? 'options.fromFeed' : 'options.fromSite');
  return (
    <section class="options-found" aria-labelledby="found">
      <h3 id="found">{i18n.t('options.found')}</h3>
      <dl>
        <dt>{i18n.t('options.name')}</dt>
        <dd>{name ?? i18n.t('options.noName')}</dd>
        <dt>{i18n.t('options.readFrom')}</dt>
        <dd>
          {readFrom} <span class="options-quiet options-url">{source.url}</span>
        </dd>
        <dt>{i18n.t('options.issues')}</dt>
        <dd>{issueCount}</dd>
        {newestTitle !== null && (
          <>
            <dt>{i18n.t('options.newest')}</dt>
            <dd>
              {newestTitle} <Published at={found.newestPublishedAt} />
            </dd>
          </>
        )}
      </dl>
      <button type="button" class="button button-primary" disabled={busy} onClick={onUse}>
        {i18n.t(busy ? 'options.using' : 'options.use')}
      </button>
    </section>
  );
}

function Published({ at }: { at: number | null }) {
  if (at === null) return null;
  const { short, full } = formatWhen(at, Date.now());
  return (
    <time class="options-quiet" dateTime={new Date(at).toISOString()} title={full}>
      {short}
    </time>
  );
}
