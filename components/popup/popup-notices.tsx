import { useRestored } from '../../utils/view/hooks/use-restored.ts';
import { useSettingsKept } from '../../utils/view/hooks/use-settings-kept.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Unavailable } from '../../utils/view/types.ts';
import { Restored } from '../shared/restored.tsx';

/** What is wrong with the companion's own storage, and what came back after it was. */
export function PopupNotices({ trouble }: { trouble: Unavailable | null }) {
  const restored = useRestored();
  const isKept = useSettingsKept();
  return (
    <>
      {trouble && (
        <p class="message" role="status">
          {say(trouble === 'private' ? 'unavailable.privateSnapshot' : 'unavailable.storageSnapshot')}
        </p>
      )}
      {!isKept && (
        <p class="message" role="status">
          {say('unavailable.settings')}
        </p>
      )}
      <Restored {...restored} />
    </>
  );
}
