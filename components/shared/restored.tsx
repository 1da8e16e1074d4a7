import type { RestoredOffer } from '../../utils/view/hooks/use-restored.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/** What came back after it was lost, and what did not, until the person closes it. */
export function Restored({ texts, dismiss }: RestoredOffer) {
  if (texts.length === 0) return null;
  const label = say('restored.dismiss');
  return (
    <div class="restored" role="status">
      <div class="restored-words">
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <IconButton label={label} onClick={dismiss}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}
