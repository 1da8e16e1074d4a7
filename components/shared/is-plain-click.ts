/** A click that nothing is held down with: any other asks the browser for a tab, a window or a download of its own. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
