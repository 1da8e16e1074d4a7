import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saveGuide } from '../../utils/view/commands/save-guide.ts';
import { describeGuideFailure } from '../../utils/view/sentences/describe-guide-failure.ts';
import type { GuideRow } from '../../utils/view/types.ts';

/** In place of the file while there is none: why, and the button that fetches it. */
export function GuideNotSaved({ guide }: { guide: GuideRow }) {
  const [asked, setAsked] = useState(false);
  const busy = asked || guide.state === 'saving';

  async function save() {
    setAsked(true);
    await saveGuide(guide);
    setAsked(false);
  }

  const isLost = guide.failure === 'expired';
  return (
    <div class="guide-state">
      <h2>{i18n.t(isLost ? 'guidePage.lost' : 'guidePage.notSaved')}</h2>
      {guide.failure && !busy && (
        <p class="guide-problem" role="alert">
          {describeGuideFailure(guide.failure)}
        </p>
      )}
      {!isLost && <p>{i18n.t('guidePage.notSavedText')}</p>}
      <button
        type="button"
        class={isLost ? 'button' : 'button button-primary'}
        aria-disabled={busy}
        onClick={() => busy || save()}
      >
        {i18n.t(busy ? 'guidePage.saving' : isLost ? 'guidePage.again' : 'guidePage.save')}
      </button>
    </div>
  );
}
