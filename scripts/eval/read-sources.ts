import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseFeed } from '../../utils/feed/parse-feed.ts';
import { parsePost } from '../../utils/feed/site/parse-post.ts';
import type { IssueSource } from '../../utils/issue/types.ts';
import { decodeText } from '../../utils/text/decode-text.ts';
import { bodyAlone } from './body-alone.ts';

/** Where a file is taken to come from when it does not say. */
const home = 'https://skin-notes.example/';

/**
 * The issues in a file, read by the product's own code: the items of a feed, newest first as they stand, or the one post
 * of a page. A fragment without a title is a body alone. None when the file is no feed.
 */
export function readSources(file: string): IssueSource[] {
  const text = decodeText(new Uint8Array(readFileSync(file)), null);
  if (/\.(?:xml|rss|atom|json)$/.test(file)) {
    const feed = parseFeed(text, `${home}feed`);
    return feed.ok ? feed.value.entries.map(({ source }) => source) : [];
  }
  const post = parsePost(text, `${home}p/${basename(dirname(file))}`);
  return [post.ok ? post.value.source : bodyAlone(text)];
}
