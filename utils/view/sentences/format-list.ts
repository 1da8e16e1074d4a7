import { directionOfTexts } from '../../platform/language-of-texts.ts';
import { isolateText } from '../../text/isolate-text.ts';
import { listFormat } from './formats.ts';

/** Several things one after the other, as the language of the texts lists them, each standing for itself. */
export function formatList(items: readonly (string | number)[], locale?: string): string {
  const direction = directionOfTexts();
  return listFormat(locale).format(items.map((item) => isolateText(String(item), direction)));
}
