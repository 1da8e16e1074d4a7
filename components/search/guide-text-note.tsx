import { useGuideTextNote } from '../../utils/view/hooks/search/use-guide-text.ts';

/** Says of a guide whose words cannot be searched that this is so, and why. */
export function GuideTextNote({ guideId }: { guideId: string }) {
  const note = useGuideTextNote(guideId);
  return note && <p class="quiet guide-text-note">{note}</p>;
}
