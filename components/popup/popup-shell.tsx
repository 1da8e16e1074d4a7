import { PopupHead } from './popup-head.tsx';

interface PopupShellProps {
  isBeside?: boolean;
}

/**
 * What stands there while storage is read: the ways to library and options, which are the same whatever is shown. The browser gives
 * the popup's window the size of what its document holds when that has loaded, and a read may take until storage is given up; so the
 * shell has the size of an issue, and names no newsletter that might not be the one.
 */
export function PopupShell({ isBeside = false }: PopupShellProps) {
  return (
    <div class={`popup ${isBeside ? 'popup-beside' : 'popup-window popup-full'}`} aria-busy="true">
      <PopupHead model={null} name="" choice={nothingChosen} onChange={() => undefined} />
    </div>
  );
}

const nothingChosen = { newsletterId: null, issueId: null, listed: 0 };
