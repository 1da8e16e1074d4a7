import { openLibraryView } from '../../utils/view/commands/corrections/library-address.ts';
import { useComparing } from '../../utils/view/hooks/corrections/use-comparing.ts';
import { useCorrectedCount } from '../../utils/view/hooks/corrections/use-corrected-count.ts';
import { useReturn } from '../../utils/view/hooks/corrections/use-return.ts';
import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel } from '../../utils/view/types.ts';

/** What waits in the library, each in one line with the way there: what was missed in a leave, what was corrected. */
export function PopupWaiting({ model }: { model: PopupModel | null }) {
  const { back } = useReturn();
  const count = useCorrectedCount();
  useComparing();
  // What is shown says so itself.
  const others = model?.shown?.corrected ? count - 1 : count;
  return (
    <>
      {back?.isOffered && (
        <p class="popup-waiting" data-part="away">
          <span>{say('away.since', { when: formatWhen(back.from, Date.now()).short })}</span>
          <button type="button" class="button button-bare" onClick={() => openLibraryView('away')}>
            {say('away.show')}
          </button>
        </p>
      )}
      {others > 0 && !back?.isOffered && (
        <p class="popup-waiting" data-part="corrected">
          <span>{say('corrected.waiting', { count: others })}</span>
          <button type="button" class="button button-bare" onClick={() => openLibraryView('corrected')}>
            {say('corrected.show')}
          </button>
        </p>
      )}
    </>
  );
}
