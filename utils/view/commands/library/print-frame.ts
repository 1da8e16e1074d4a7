/**
 * Prints what a frame shows.
 *
 * @returns false where the browser's viewer does not let itself be told to, as Firefox's
 */
export function printFrame(frame: HTMLIFrameElement | null): boolean {
  try {
    const shown = frame?.contentWindow;
    if (!shown) return false;
    shown.focus();
    shown.print();
    return true;
  } catch {
    return false;
  }
}
