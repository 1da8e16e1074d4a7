import { quoteWords } from './quote-words.ts';
import { tidyText } from './tidy-text.ts';
import type { Citable, CitedSource } from './types.ts';

/** Puts the words that are cited before a reference, and the issue that recommends it behind. */
export function frameReference(
  { quote, recommendedIn }: Pick<Citable, 'quote' | 'recommendedIn'>,
  reference: string,
  writeSource: (source: CitedSource) => string,
): string {
  const framed = recommendedIn ? `${reference} Recommended in: ${writeSource(recommendedIn)}` : reference;
  if (!quote) return framed;
  const speaker = tidyText(quote.author);
  const lead = speaker === '' ? 'Quoted in' : `${speaker}, quoted in`;
  return `${quoteWords(quote.text)} ${lead}: ${framed}`;
}
