import { encodeAddress } from '../encode-address.ts';
import { joinSentences } from './end-sentence.ts';
import { quoteWords } from './quote-words.ts';
import { tidyText } from './tidy-text.ts';
import type { Citable } from './types.ts';

/** What forms of references have no field for, in sentences: the words cited, the version, the file, who recommends it. */
export function noteOf(citable: Citable, more = ''): string {
  const { quote, versionReadDay, hash, recommendedIn: source } = citable;
  const speaker = tidyText(quote?.author ?? null);
  const where =
    source && joinSentences([source.title, source.publication, source.publishedDay].map(tidyText));
  const sentences = joinSentences([
    quote ? [quoteWords(quote.text), speaker].filter((part) => part !== '').join(' — ') : '',
    versionReadDay === null ? '' : `Version read on ${versionReadDay}`,
    hash === null ? '' : `SHA-256: ${hash}`,
    more,
    where ? `Recommended in: ${where}` : '',
  ]);
  // No full stop stands behind an address: it would be taken for a part of it.
  return [sentences, source ? encodeAddress(source.url) : ''].filter((part) => part !== '').join(' ');
}
