import { useEffect, useState } from 'preact/hooks';
import { usePainted } from '../../utils/view/hooks/use-painted.ts';
import { usePopup } from '../../utils/view/hooks/use-popup.ts';
import type { FirstPaint } from '../../utils/view/queries/read-first-paint.ts';
import { type Later, PopupPage } from './popup-page.tsx';

interface PopupProps extends FirstPaint {
  /** It stands beside the pages, in the browser's side panel, and stays open. */
  isBeside?: boolean;
}

/** The popup, live. It opens with the newsletter of the snapshot, and loads after the first paint what that does not show. */
export function Popup({ snapshot, choice: first, name, isBeside = false }: PopupProps) {
  const painted = usePainted();
  const [choice, choose] = useState(first);
  const [later, setLater] = useState<Later | null>(null);
  const shown = usePopup(snapshot, choice, painted);
  useEffect(() => {
    if (painted) void import('./popup-later.tsx').then(setLater);
  }, [painted]);
  return <PopupPage {...shown} {...{ name, choice, choose, later, isBeside }} />;
}
