import { useEffect, useState } from 'preact/hooks';
import { saveGuideItself } from '../../utils/view/commands/library/save-guide-itself.ts';
import { openGuideLink } from '../../utils/view/commands/open-guide-link.ts';
import { saveGuide } from '../../utils/view/commands/save-guide.ts';
import { describeGuideFailure } from '../../utils/view/sentences/describe-guide-failure.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow } from '../../utils/view/types.ts';

interface GuideNotSavedProps {
  guide: GuideRow;
  /** It may be saved without being asked to. */
  mayBegin: boolean;
}

/** In place of the file while there is none: why, and the button that fetches it. Online, it is fetched at once. */
export function GuideNotSaved({ guide, mayBegin }: GuideNotSavedProps) {
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const busy = asked || guide.state === 'saving';

  // Once, when it is opened: what is deleted or fails after that waits for the person.
  useEffect(() => {
    if (mayBegin) void saveGuideItself(guide);
  }, []);

  async function save() {
    setAsked(true);
    setRefusal(await saveGuide(guide));
    setAsked(false);
  }

  const isLost = guide.failure === 'expired';
  const problem = guide.failure ? describeGuideFailure(guide.failure) : refusal;
  const { title, text, action } = isLost ? lostWords() : guide.state === 'saved' ? goneWords() : words();
  return (
    <div class="page-notice">
      <h2>{title}</h2>
      {problem && !busy && (
        <p class="guide-problem" role="alert">
          {problem}
        </p>
      )}
      {text && <p>{busy ? say('guidePage.savingItself') : text}</p>}
      {guide.failure === 'moved' && (
        <button type="button" class="button button-primary" onClick={() => openGuideLink(guide)}>
          {say('guide.openLink')}
        </button>
      )}
      <button
        type="button"
        class={isLost || guide.failure === 'moved' ? 'button' : 'button button-primary'}
        aria-disabled={busy}
        onClick={() => busy || save()}
      >
        {busy ? say('guidePage.saving') : action}
      </button>
    </div>
  );
}

const words = () => ({
  ...{ title: say('guidePage.notSaved'), text: say('guidePage.notSavedText'), action: say('guidePage.save') },
});

/** The row says that it was saved: the browser has lost the file. */
const goneWords = () => ({
  ...{ title: say('guidePage.gone'), text: say('guidePage.goneText'), action: say('guidePage.saveAgain') },
});

/** Its link has died, and there is no other. */
const lostWords = () => ({ title: say('guidePage.lost'), text: null, action: say('guide.again') });
