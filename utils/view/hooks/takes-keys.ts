import { isInTextField } from './is-in-text-field.ts';

/** Whether a letter typed there is its own: text is edited, or an entry of a list is chosen by its first letters. */
export function takesKeys(target: EventTarget | null): boolean {
  return isInTextField(target) || target instanceof HTMLSelectElement;
}
