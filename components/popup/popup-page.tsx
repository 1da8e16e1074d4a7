import { openPage } from '../../utils/view/commands/open-page.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Loaded, PopupModel, Unavailable, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { PopupActions } from './popup-actions.tsx';
import { PopupFollowSlot } from './popup-follow-slot.tsx';
import { PopupIssue } from './popup-issue.tsx';
import { PopupMore } from './popup-more.tsx';
import { PopupNotices } from './popup-notices.tsx';
import { PopupProblem } from './popup-problem.tsx';
import { PopupRecent } from './popup-recent.tsx';
import { PopupStatus } from './popup-status.tsx';
import { PopupPanel, PopupTabs } from './popup-tabs.tsx';

interface PopupPageProps {
  loaded: Loaded<PopupModel | null>;
  /** Why what is shown is the last state known; null where it is the present one. */
  trouble: Unavailable | null;
  name: string;
  /** False in the first paint, which shows what is above the fold. */
  painted: boolean;
  onSelect: (newsletterId: string) => void;
}

/** The toolbar popup: is there something new, what is it about, what do I get, what now. */
export function PopupPage({ loaded, trouble, name, painted, onSelect }: PopupPageProps) {
  const undo = useUndo();
  const model = loaded.state === 'ready' ? loaded.value : null;
  return (
    <div class={model?.newest ? 'popup popup-full' : 'popup'}>
      <header class="popup-head">
        <PopupTabs tabs={model?.tabs ?? []} selectedId={model?.newsletterId} onSelect={onSelect}>
          <p class="popup-name">{model?.newsletterName ?? name}</p>
        </PopupTabs>
        <HeadButton icon="library" label={say('popup.library')} onClick={() => openPage('library')} />
        <HeadButton icon="settings" label={say('popup.options')} onClick={() => openPage('options')} />
      </header>
      <main class="popup-body" tabIndex={-1}>
        {painted && <PopupNotices trouble={model ? trouble : null} />}
        {loaded.state === 'unavailable' ? (
          <Empty icon="alert" title={say('unavailable.title')} text={describeUnavailable(loaded.reason)} />
        ) : (
          <PopupPanel model={model}>
            <Content model={model} painted={painted} offer={undo.offer} />
          </PopupPanel>
        )}
      </main>
      {painted && <PopupFollowSlot />}
      {model && (
        <footer class="popup-foot">
          {model.newest && (
            <PopupActions newsletterId={model.newsletterId} issue={model.newest} offer={undo.offer} />
          )}
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

interface ContentProps {
  model: PopupModel | null;
  painted: boolean;
  offer: (done: Undoable) => void;
}

function Content({ model, painted, offer }: ContentProps) {
  if (!model?.newest) {
    const { last, error } = model?.status ?? {};
    // Whether there are issues is not known when the look failed.
    if (model && error) return <Problem model={model} />;
    return last ? (
      <Empty icon="mail" title={say('popup.nothing')} text={say('popup.nothingText')} />
    ) : (
      <Empty icon="refresh" title={say('popup.first')} text={say('popup.firstText')} />
    );
  }
  return (
    <>
      <Problem model={model} />
      <PopupIssue issue={model.newest} guides={model.guides} />
      {painted && <PopupMore parts={model.newest.parts} />}
      {painted && <PopupRecent issues={model.recent} offer={offer} />}
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
