import { seeCorrections, unseeCorrections } from '../../utils/view/commands/corrections/see-corrections.ts';
import { useCorrection } from '../../utils/view/hooks/corrections/use-correction.ts';
import { isUrgent } from '../../utils/view/sentences/corrections/is-urgent.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { CorrectedItem, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { ChangeList } from './change-list.tsx';
import { CorrectionIcon } from './correction-icon.tsx';
import { TouchedList } from './touched-list.tsx';

interface CorrectedBannerProps {
  issueId: string;
  offer: (done: Undoable) => void;
  /** Leads to a place of the text, and to the note. */
  onJump: (at: number) => void;
  onNote: () => void;
}

/** Above an issue that was corrected since it was read: what changed, and what of the person's it touches. Seen, it is one line. */
export function CorrectedBanner({ issueId, ...acts }: CorrectedBannerProps) {
  const correction = useCorrection(issueId);
  const item = correction.state === 'ready' ? correction.value : null;
  return (
    <div class="corrected-place" id={bannerId} tabIndex={-1}>
      {item?.state === 'open' && <Open item={item} {...acts} />}
      {item?.state === 'seen' && <Seen item={item} {...acts} />}
    </div>
  );
}

const bannerId = 'corrected';

/** Leads to the banner from wherever the issue is read. */
export function goToBanner(): void {
  const banner = document.getElementById(bannerId);
  banner?.scrollIntoView({ block: 'center' });
  banner?.focus({ preventScroll: true });
}

type Acts = Omit<CorrectedBannerProps, 'issueId'>;

function Open({ item, offer, ...ways }: Acts & { item: CorrectedItem }) {
  const { kind, changedAt, issueId } = item;
  const isWorse = isUrgent(kind);
  return (
    <section
      class={isWorse ? 'corrected-banner urgent' : 'corrected-banner'}
      aria-labelledby="corrected-title"
      data-part="corrected"
    >
      <h2 id="corrected-title">
        {isWorse ? <Icon name="alert" /> : <CorrectionIcon name="corrected" />}
        {say('corrected.title')}
      </h2>
      <p class="quiet">{say('corrected.foundOn', { when: formatMoment(changedAt, Date.now()) })}</p>
      <ChangeList item={item} onJump={ways.onJump} />
      <TouchedList item={item} {...ways} />
      <button
        type="button"
        class="button button-primary"
        onClick={async () => offer(await seeCorrections([issueId]))}
      >
        <Icon name="check" />
        {say('corrected.see')}
      </button>
    </section>
  );
}

function Seen({ item, offer, ...ways }: Acts & { item: CorrectedItem }) {
  const { seenAt, issueId } = item;
  async function takeBack() {
    const failure = await unseeCorrections([issueId]);
    if (failure) offer(failure);
  }
  return (
    <details class="corrected-banner seen" data-part="corrected-seen">
      <summary>
        <CorrectionIcon name="corrected" />
        {say('corrected.seenOn', { when: formatMoment(seenAt ?? 0, Date.now()) })}
      </summary>
      <ChangeList item={item} onJump={ways.onJump} />
      <TouchedList item={item} {...ways} />
      <button type="button" class="button" onClick={takeBack}>
        {say('corrected.unsee')}
      </button>
    </details>
  );
}
