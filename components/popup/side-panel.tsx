import { useMinutes } from '../../utils/view/hooks/use-minutes.ts';
import type { FirstPaint } from '../../utils/view/queries/read-first-paint.ts';
import { Popup } from './popup.tsx';

/** Issues that are listed at first: there is more room than in the popup. */
const listed = 12;

/** The popup's content beside the pages, for as long as somebody wants it there: its days stay those of today. */
export function SidePanel({ choice, ...first }: FirstPaint) {
  useMinutes();
  return <Popup {...first} choice={{ ...choice, listed }} isBeside />;
}
