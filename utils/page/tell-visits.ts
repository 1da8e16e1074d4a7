/**
 * Tells the worker that a page is shown, which it finds out by itself: no word of the page is read, none is sent. Pages change
 * their address without being loaded anew, and browsers show them again when somebody goes back.
 *
 * It runs in a page of the web, without the code that makes browsers alike: both know this much by the name `chrome`.
 */
export function tellVisits(): void {
  // Nobody answers where the extension was updated since the page was loaded, or taken away.
  const tell = () => void send().catch(() => undefined);
  const send = async () => await chrome.runtime.sendMessage({ type: 'visit' });
  tell();
  addEventListener('pageshow', ({ persisted }) => persisted && tell());
  if ('navigation' in globalThis) navigation.addEventListener('currententrychange', tell);
}
