import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type FeedRow, judgeFeed } from '../../../scripts/eval/judge-feed.ts';
import { readCorpus } from '../../../scripts/eval/read-corpus.ts';

const shared = fileURLToPath(new URL('../../../../shared/corpus/expect/core-feeds.json', import.meta.url));

/** HTML 4 had other characters for these two: https://html.spec.whatwg.org/multipage/named-characters.html */
const disagreed = /\/entities\/(?:lang|rang)\.xml$/;

describe('reading feeds', () => {
  it.skipIf(!existsSync(shared))('passes the suites of ../shared (skipped when they are absent)', () => {
    const { rows, bytesOf } = readCorpus<FeedRow>(shared);
    const wrong = rows.filter((row) => judgeFeed(row, bytesOf(row.file)).length > 0);
    expect(wrong.map(({ file }) => file).filter((file) => !disagreed.test(file))).toEqual([]);
    expect(rows.length).toBeGreaterThan(600);
  });
});
