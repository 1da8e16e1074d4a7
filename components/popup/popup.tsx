import { useState } from 'preact/hooks';
import { usePainted } from '../../utils/view/hooks/use-painted.ts';
import { usePopup } from '../../utils/view/hooks/use-popup.ts';
import type { FirstPaint } from '../../utils/view/queries/read-first-paint.ts';
import { PopupPage } from './popup-page.tsx';

/** The popup, live. It opens with the home newsletter. */
export function Popup({ snapshot, newsletterId, name }: FirstPaint) {
  const painted = usePainted();
  const [selectedId, select] = useState(newsletterId);
  const shown = usePopup(snapshot, selectedId, painted);
  return <PopupPage {...shown} name={name} painted={painted} onSelect={select} />;
}
