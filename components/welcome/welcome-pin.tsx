import { ArrowRight, Pin, Puzzle } from 'lucide';
import { useToolbarButton } from '../../utils/view/hooks/use-toolbar-button.ts';
import { describePinning } from '../../utils/view/sentences/describe-pinning.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Drawing, Icon } from '../shared/icon.tsx';

/** How the button is put into the toolbar, and that it is there once it is. */
export function WelcomePin() {
  const isPinned = useToolbarButton();
  return (
    <section aria-labelledby="pin" class="welcome-card">
      <h2 id="pin">{say('welcome.pin')}</h2>
      <div role="status">
        {isPinned ? (
          <p class="welcome-done">
            <Icon name="check" />
            {say('welcome.pinned')}
          </p>
        ) : (
          <>
            <p class="welcome-pictures" aria-hidden="true">
              <Drawing node={Puzzle} />
              <Drawing node={ArrowRight} isDirected />
              <Drawing node={Pin} />
            </p>
            <p>{describePinning()}</p>
            {isPinned === false && <p class="quiet">{say('welcome.pinWaits')}</p>}
          </>
        )}
      </div>
    </section>
  );
}
