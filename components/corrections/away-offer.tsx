import { libraryAddress } from '../../utils/view/commands/corrections/library-address.ts';
import type { ReturnOffer } from '../../utils/view/hooks/corrections/use-return.ts';
import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { isPlainClick } from '../shared/is-plain-click.ts';

interface AwayOfferProps extends ReturnOffer {
  /** Shows the list. */
  onOpen: () => void;
}

/** One line for whoever comes back after more than two weeks, with the way to what was missed. Closed, it does not come again. */
export function AwayOffer({ back, close, onOpen }: AwayOfferProps) {
  if (!back?.isOffered) return null;
  const label = say('away.dismiss');
  return (
    <div class="restored away-offer" data-part="away-offer">
      <p>
        {say('away.since', { when: formatWhen(back.from, Date.now()).short })}{' '}
        <a
          href={libraryAddress('away')}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onOpen();
          }}
        >
          {say('away.show')}
        </a>
      </p>
      <IconButton label={label} onClick={close}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}
