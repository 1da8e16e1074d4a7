import { describeMark } from '../../utils/view/sentences/corrections/describe-mark.ts';
import { isUrgent } from '../../utils/view/sentences/corrections/is-urgent.ts';
import type { CorrectionKind } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { CorrectionIcon } from './correction-icon.tsx';

/** That an issue was corrected since it was read: the worst of it decides the words, the sign and the look. */
export function CorrectedMark({ kind }: { kind: CorrectionKind }) {
  const isWorse = isUrgent(kind);
  return (
    <span class={isWorse ? 'corrected-mark urgent' : 'corrected-mark'} data-part="corrected-mark">
      {isWorse ? <Icon name="alert" /> : <CorrectionIcon name="corrected" />}
      {describeMark(kind)}
    </span>
  );
}
