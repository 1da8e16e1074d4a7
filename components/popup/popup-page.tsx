import { i18n } from '#i18n';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import type { Loaded, PopupModel } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { PopupActions } from './popup-actions.tsx';
import { PopupIssue } from './popup-issue.tsx';
import { PopupMore } from './popup-more.tsx';
import { PopupProblem } from './popup-problem.tsx';
import { PopupRecent } from './popup-recent.tsx';
import { PopupStatus } from './popup-status.tsx';
import { PopupPanel, PopupTabs } from './popup-tabs.tsx';

interface PopupPageProps {
  loaded: Loaded<PopupModel | null>;
  name: string;
  /** False in the first paint, which shows what is above the fold. */
  painted: boolean;
  onSelect: (newsletterId: string) => void;
}

/** The toolbar popup: is there something new, what is it about, what do I get, what now. */
export function PopupPage({ loaded, name, painted, onSelect }: PopupPageProps) {
  const undo = useUndo();
  const model = loaded.state === 'ready' ? loaded.value : null;
  return (
    <div class={model?.newest ? 'popup popup-full' : 'popup'}>
      <header class="popup-head">
        <PopupTabs tabs={model?.tabs ?? []} selectedId={model?.newsletterId} onSelect={onSelect}>
          <p class="popup-name">{model?.newsletterName ?? name}</p>
        </PopupTabs>
        <HeadButton icon="library" label={i18n.t('popup.library')} onClick={() => openPage('library')} />
        <HeadButton icon="settings" label={i18n.t('popup.options')} onClick={() => openPage('options')} />
      </header>
      <main class="popup-body" tabIndex={-1}>
        {loaded.state === 'unavailable' ? (
          <Empty icon="alert" title={i18n.t('popup.unavailable')} text={i18n.t('popup.unavailableText')} />
        ) : (
          <PopupPanel model={model}>
            <Content model={model} painted={painted} />
          </PopupPanel>
        )}
      </main>
      {model && (
        <footer class="popup-foot">
          {model.newest && <PopupActions issue={model.newest} offer={undo.offer} />}
          <PopupStatus
            key={model.newsletterId}
            newsletterId={model.newsletterId}
            status={model.status}
            painted={painted}
          />
        </footer>
      )}
      <UndoBar {...undo} />
    </div>
  );
}

function Content({ model, painted }: { model: PopupModel | null; painted: boolean }) {
  if (!model?.newest) {
    const { last, error } = model?.status ?? {};
    // Whether there are issues is not known when the look failed.
    if (model && error) return <Problem model={model} />;
    return last ? (
      <Empty icon="mail" title={i18n.t('popup.nothing')} text={i18n.t('popup.nothingText')} />
    ) : (
      <Empty icon="refresh" title={i18n.t('popup.first')} text={i18n.t('popup.firstText')} />
    );
  }
  return (
    <>
      <Problem model={model} />
      <PopupIssue issue={model.newest} guides={model.guides} />
      {painted && <PopupMore parts={model.newest.parts} />}
      {painted && <PopupRecent issues={model.recent} />}
    </>
  );
}

function Problem({ model }: { model: PopupModel | null }) {
  if (!model?.status.error) return null;
  const { error, missingSince } = model.status;
  const { newsletterId, address } = model;
  return <PopupProblem {...{ error, missingSince, newsletterId, address }} />;
}

function Empty({ icon, title, text }: { icon: 'alert' | 'mail' | 'refresh'; title: string; text: string }) {
  return (
    <div class="popup-empty">
      <Icon name={icon} />
      <h1>{title}</h1>
      <p class="quiet">{text}</p>
    </div>
  );
}

interface HeadButtonProps {
  icon: 'library' | 'settings';
  label: string;
  onClick: () => void;
}

function HeadButton({ icon, label, onClick }: HeadButtonProps) {
  return (
    <button
      type="button"
      class="button button-bare button-icon"
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
