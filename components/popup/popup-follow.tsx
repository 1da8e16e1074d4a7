import { useEffect, useRef, useState } from 'preact/hooks';
import { closeOffer, findOffer, type OfferHere } from '../../utils/view/commands/popup/find-offer.ts';
import { follow } from '../../utils/view/commands/popup/follow.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';

/** Says that the page in front offers a newsletter, where it does. */
export function PopupFollow() {
  const [here, setHere] = useState<OfferHere | null>(null);
  useEffect(() => void findOffer().then(setHere), []);
  return here && <Offer {...here} onClose={() => setHere(null)} />;
}

type Step = 'offered' | 'asking' | 'adding' | 'added';

/** "This page offers a newsletter", and one button that follows it. */
function Offer({ offer, host, onClose }: OfferHere & { onClose: () => void }) {
  const [step, setStep] = useState<Step>('offered');
  const [problem, setProblem] = useState<string | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (step === 'added') told.current?.focus();
  }, [step]);

  async function add() {
    if (step !== 'offered') return;
    setStep('adding');
    const failure = await follow(offer, (isAsking) => setStep(isAsking ? 'asking' : 'adding'));
    setProblem(failure);
    setStep(failure === null ? 'added' : 'offered');
  }
  async function close() {
    await closeOffer(host);
    onClose();
    document.querySelector<HTMLElement>('main')?.focus();
  }

  if (step === 'added') {
    return (
      <section class="popup-follow" data-part="follow">
        <p ref={told} tabIndex={-1} role="status">
          {say('follow.added', { name: offer.name })}
        </p>
      </section>
    );
  }
  const label = say('follow.close');
  return (
    <section class="popup-follow" data-part="follow" aria-label={say('follow.offers')}>
      <p>
        {say('follow.offers')}{' '}
        <strong>
          <bdi>{offer.name}</bdi>
        </strong>
      </p>
      <button type="button" class="button" aria-disabled={step !== 'offered'} onClick={add}>
        {say(step === 'offered' ? 'follow.add' : 'common.adding')}
      </button>
      <IconButton label={label} onClick={close}>
        <Icon name="close" />
      </IconButton>
      <p role="status" class="quiet popup-follow-says">
        {step === 'asking' ? say('address.asks') : problem}
      </p>
    </section>
  );
}
