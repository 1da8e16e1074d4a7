/** Inputs in which nothing is typed: the keys of editing text have no meaning there. */
const withoutText = new Set(['button', 'checkbox', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether an event comes from where a person edits text, which has an undo of its own. */
export function isInTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
