import { tidyText } from './tidy-text.ts';

/** Words in quotation marks; those within them become single ones. */
export function quoteWords(text: string): string {
  const within = tidyText(text)
    .replaceAll('„', '‚')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  return `“${within}”`;
}
