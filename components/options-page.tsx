import { i18n } from '#i18n';
import { useNewsletter } from '../utils/view/use-newsletter.ts';
import { OptionsAddress } from './options-address.tsx';
import { OptionsChecks } from './options-checks.tsx';
import { OptionsSettings } from './options-settings.tsx';

/** Where the newsletter is read from, what the companion does by itself, and how its checks went. */
export function OptionsPage() {
  const newsletter = useNewsletter();
  const row = newsletter.state === 'ready' ? newsletter.value : undefined;
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      {newsletter.state === 'unavailable' && (
        <p class="options-problem" role="alert">
          {i18n.t('options.unavailable')}
        </p>
      )}
      {newsletter.state === 'loading' && <p class="options-quiet">{i18n.t('options.loading')}</p>}
      {newsletter.state === 'ready' && <OptionsAddress name={row?.name} address={row?.address} />}
      <OptionsSettings />
      {row && <OptionsChecks newsletter={row} />}
      <section aria-labelledby="privacy">
        <h2 id="privacy">{i18n.t('options.privacy')}</h2>
        <p>{i18n.t('options.privacyText')}</p>
      </section>
    </main>
  );
}
