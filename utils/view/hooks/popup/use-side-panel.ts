import { useEffect, useState } from 'preact/hooks';
import { findOwnWindow, hasSidePanel, openSidePanel } from '../../../platform/side-panel.ts';
import { say } from '../../sentences/say.ts';

/**
 * What keeps the popup's content beside the pages, in the browser's side panel, and ends the popup; null where the browser has
 * none. Call it in the click itself: browsers open it in no other moment.
 *
 * @returns a function that gives what to tell when it did not open; null when it did
 */
export function useSidePanel(): (() => Promise<string | null>) | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => void (hasSidePanel() && findOwnWindow().then(setWindowId)), []);
  if (windowId === null) return null;
  return async () => {
    if (!(await openSidePanel(windowId))) return say('panel.failed');
    close();
    return null;
  };
}
