import { say } from '../../utils/view/sentences/say.ts';

/** The accessible name of a control; with `about`, of which line it is, where the page has several such controls. */
export function nameOf(label: string, about?: string): string {
  return about === undefined ? label : say('common.labelled', { label, value: about.slice(0, 80) });
}
