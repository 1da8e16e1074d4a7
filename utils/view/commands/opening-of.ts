/** `behind`: in a tab in the background, as browsers do it on a middle click and on a click with Ctrl or Command. */
export type Opening = 'front' | 'behind';

/** How a click on a link asks to open it; null for one that does not, such as that of a menu. */
export function openingOf(
  event: Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'type'>,
): Opening | null {
  if (event.button === 1) return event.type === 'auxclick' ? 'behind' : null;
  if (event.button !== 0 || event.type === 'auxclick') return null;
  return event.ctrlKey || event.metaKey ? 'behind' : 'front';
}
