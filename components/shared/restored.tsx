import type { RestoredOffer } from '../../utils/view/hooks/use-restored.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from './icon.tsx';

/** What came back after it was lost, until the person closes it. */
export function Restored({ text, dismiss }: RestoredOffer) {
  if (text === null) return null;
  const label = say('restored.dismiss');
  return (
    <div class="restored" role="status">
      <p>{text}</p>
      <button
        type="button"
        class="button button-bare button-icon"
        title={label}
        aria-label={label}
        onClick={dismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
