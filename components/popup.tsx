import type { FirstPaint } from '../utils/view/read-first-paint.ts';
import { usePainted } from '../utils/view/use-painted.ts';
import { usePopup } from '../utils/view/use-popup.ts';
import { PopupPage } from './popup-page.tsx';

/** The popup, live. */
export function Popup({ snapshot, name }: FirstPaint) {
  const painted = usePainted();
  return <PopupPage loaded={usePopup(snapshot, painted)} name={name} painted={painted} />;
}
