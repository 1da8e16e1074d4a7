import { listFeedLinks } from '../../utils/feed/site/list-feed-links.ts';
import { decodeText } from '../../utils/text/decode-text.ts';

/** A page and the names of the files its feeds lie in, in order. */
export interface DiscoveryRow {
  file: string;
  pageUrl: string;
  description?: string;
  expectedFileNames: string[];
}

/** What is wrong with the feeds found on a page; empty when they are right. */
export function judgeDiscovery({ pageUrl, expectedFileNames }: DiscoveryRow, bytes: Uint8Array): string[] {
  const { feeds } = listFeedLinks(decodeText(bytes, 'text/html'), pageUrl);
  const found = feeds.map(({ url }) => url.split('/').at(-1));
  const isRight = JSON.stringify(found) === JSON.stringify(expectedFileNames);
  return isRight ? [] : [`${JSON.stringify(found)}, expected ${JSON.stringify(expectedFileNames)}`];
}
