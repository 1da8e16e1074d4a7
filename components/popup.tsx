import type { FirstPaint } from '../utils/view/read-first-paint.ts';
import { usePopup } from '../utils/view/use-popup.ts';
import { PopupPage } from './popup-page.tsx';

/** The popup, live. */
export function Popup({ snapshot, name }: FirstPaint) {
  return <PopupPage loaded={usePopup(snapshot)} name={name} />;
}
