import { describeGuideFailure } from '../../utils/view/sentences/describe-guide-failure.ts';
import type { GuideRow } from '../../utils/view/types.ts';

/** Why a guide is not saved: as its row says, else why nothing was done when it was asked for. */
export function GuideFailure({ guide, refusal }: { guide: GuideRow; refusal: string | null }) {
  const failure = guide.state === 'failed' && guide.failure ? describeGuideFailure(guide.failure) : refusal;
  return (
    failure && (
      <p class="guide-failure" role="status">
        {failure}
      </p>
    )
  );
}
