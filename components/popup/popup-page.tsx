import { useEffect, useRef } from 'preact/hooks';
import { usePopupActs } from '../../utils/view/hooks/popup/use-popup-acts.ts';
import { useStay } from '../../utils/view/hooks/popup/use-stay.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Loaded, PopupChoice, PopupModel, PopupTrouble } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { PopupActions } from './popup-actions.tsx';
import { PopupHead } from './popup-head.tsx';
import { PopupIssue } from './popup-issue.tsx';
import { PopupPanel } from './popup-tabs.tsx';

/** What is loaded after the first paint. */
export type Later = typeof import('./popup-later.tsx');

interface PopupPageProps {
  loaded: Loaded<PopupModel | null>;
  /** Null where what is shown is the present state, and all can be done with it. */
  trouble: PopupTrouble | null;
  name: string;
  choice: PopupChoice;
  choose: (choice: PopupChoice) => void;
  /** Null in the first paint, which shows what is above the fold. */
  later: Later | null;
  /** It stands beside the pages and stays open. */
  isBeside: boolean;
}

/** The toolbar popup, or what stands in the side panel: is there something new, what is it about, what do I get, what now. */
export function PopupPage(props: PopupPageProps) {
  const { loaded, trouble, name, choice, choose, later, isBeside } = props;
  const undo = useUndo();
  const body = useRef<HTMLElement>(null);
  const model = loaded.state === 'ready' ? loaded.value : null;
  const acts = usePopupActs({ model, choice, choose, offer: undo.offer, body });
  useStay(isBeside, { body, model, choice, choose });
  // Where Space, the arrows and PageDown scroll; its first stop is what to do with the issue.
  useEffect(() => body.current?.focus({ preventScroll: true }), []);
  return (
    <div class={`popup ${isBeside ? 'popup-beside' : 'popup-window'}${model?.shown ? ' popup-full' : ''}`}>
      <PopupHead model={model} name={name} choice={choice} onChange={acts.change} />
      <main
        ref={body}
        class="popup-body"
        tabIndex={-1}
        aria-labelledby="popup-title"
        data-newsletter={model?.newsletterId}
        data-issue={model?.shown?.id}
      >
        {model && (
          <div class="popup-foot">
            {later && <later.UndoBar {...undo} />}
            {model.shown && <PopupActions issue={model.shown} acts={acts} />}
            <div class="popup-line">
              {later && (
                <later.PopupLine key={model.newsletterId} {...{ model, isBeside, offer: undo.offer }} />
              )}
            </div>
          </div>
        )}
        <div class="popup-content">
          {later && <later.PopupTop model={model} trouble={model ? trouble : null} isBeside={isBeside} />}
          {loaded.state === 'unavailable' ? (
            <Empty icon="alert" title={say('unavailable.title')} text={describeUnavailable(loaded.reason)} />
          ) : (
            <PopupPanel model={model}>
              {model?.shown ? <PopupIssue model={model} acts={acts} /> : <NoIssue model={model} />}
              {model && later && <later.PopupRest model={model} acts={acts} />}
            </PopupPanel>
          )}
        </div>
      </main>
    </div>
  );
}

function NoIssue({ model }: { model: PopupModel | null }) {
  if (model?.newsletterId === null)
    return <Empty icon="check" title={say('common.noneUnread')} text={say('popup.noneUnreadText')} />;
  const { last, error } = model?.status ?? {};
  // Whether there are issues is not known when the check failed, which is told above.
  if (error) {
    return (
      <h1 id="popup-title" class="visually-hidden">
        {model?.newsletterName}
      </h1>
    );
  }
  return last ? (
    <Empty icon="mail" title={say('popup.nothing')} text={say('popup.nothingText')} />
  ) : (
    <Empty icon="refresh" title={say('popup.first')} text={say('popup.firstText')} />
  );
}

interface EmptyProps {
  icon: 'alert' | 'check' | 'mail' | 'refresh';
  title: string;
  text: string;
}

function Empty({ icon, title, text }: EmptyProps) {
  return (
    <div class="popup-empty">
      <Icon name={icon} />
      <h1 id="popup-title">{title}</h1>
      <p class="quiet">{text}</p>
    </div>
  );
}
