import { i18n } from '#i18n';
import { useNewsletters } from '../../utils/view/hooks/use-newsletters.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { UndoBar } from '../shared/undo-bar.tsx';
import { OptionsAdd } from './options-add.tsx';
import { OptionsChecks } from './options-checks.tsx';
import { OptionsNewsletters } from './options-newsletters.tsx';
import { OptionsOpml } from './options-opml.tsx';
import { OptionsSettings } from './options-settings.tsx';

/** Which newsletters there are, what the companion does by itself, and how its checks went. */
export function OptionsPage({ name }: { name: string }) {
  const newsletters = useNewsletters();
  const undo = useUndo();
  const rows = newsletters.state === 'ready' ? newsletters.value : [];
  return (
    <main class="options">
      <header class="options-head">
        <div>
          <p class="options-name">{name}</p>
          <h1>{i18n.t('options.title')}</h1>
        </div>
        <a class="button" href="/library.html">
          {i18n.t('library.title')}
        </a>
      </header>
      {newsletters.state === 'unavailable' && (
        <p class="options-problem" role="alert">
          {i18n.t('options.unavailable')}
        </p>
      )}
      {newsletters.state === 'loading' && <p class="options-quiet">{i18n.t('options.loading')}</p>}
      {newsletters.state === 'ready' && (
        <>
          <OptionsNewsletters newsletters={rows} offer={undo.offer} />
          <OptionsAdd />
          <OptionsOpml />
        </>
      )}
      <OptionsSettings />
      {rows.length > 0 && <OptionsChecks newsletters={rows} />}
      <section aria-labelledby="privacy">
        <h2 id="privacy">{i18n.t('options.privacy')}</h2>
        <p>{i18n.t('options.privacyText')}</p>
      </section>
      <UndoBar {...undo} />
    </main>
  );
}
