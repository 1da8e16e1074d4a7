import { parseFeed as readWithFeedParser } from '@rowanmanning/feed-parser';
import { parseFeed as readWithFeedsmith } from 'feedsmith';
import { readFeed } from '../utils/feed/read-feed.ts';
import { decodeText } from '../utils/text/decode-text.ts';
import type { FeedRow } from './eval/judge-feed.ts';
import { parseCorpusArguments } from './eval/parse-corpus-arguments.ts';
import { readCorpus } from './eval/read-corpus.ts';
import { runCommand } from './run-command.ts';

const rounds = 15;
const url = 'http://127.0.0.1:8097/';
const now = Date.now();

/** Reads a feed's text whole; false, or an exception, where it cannot be read. */
type Read = (text: string) => boolean;
const own: Read = (text) => readFeed(text, url, now).ok;
const others: Record<string, Read> = {
  'feed-parser': (text) => Boolean(readWithFeedParser(text)),
  feedsmith: (text) => Boolean(readWithFeedsmith(text)),
};

/**
 * `npm run bench:feeds [-- FILE]`: how fast the feeds of a file of cases are read, from text to entries, beside the
 * fastest readers written in JavaScript. All read the same feeds, those that each of them can read, in turns; the best
 * of the turns counts, in processor time: what else runs on the machine does not. `feed-parser` looks into an item only
 * when it is asked, which it is not: it has an advantage.
 */
runCommand((args) => {
  const { file } = parseCorpusArguments(args.length > 0 ? args : ['../shared/corpus/expect/core-feeds.json']);
  const { rows, bytesOf } = readCorpus<FeedRow>(file);
  const readers = Object.entries({ own, ...others });
  const types = new Map(rows.map((row) => [row.file, row.headers?.['content-type'] ?? null]));
  const texts = [...types].map(([path, type]) => decodeText(bytesOf(path), type));
  const common = texts.filter((text) => readers.every(([, read]) => canRead(read, text)));
  const megabytes = common.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of readers) {
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, secondsOf(read, common)));
    }
  }
  const speedOf = (name: string) => megabytes / (best.get(name) ?? Number.NaN);
  console.log(
    `${common.length} of ${texts.length} feeds, ${megabytes.toFixed(1)} MB, best of ${rounds} turns`,
  );
  for (const [name] of readers) console.log(`${name.padEnd(12)} ${speedOf(name).toFixed(1)} MB/s`);
  const ratio = speedOf('own') / Math.max(...Object.keys(others).map(speedOf));
  console.log(`feeds ratio ${ratio.toFixed(2)}`);
  return ratio > 0;
});

function canRead(read: Read, text: string): boolean {
  try {
    return read(text);
  } catch {
    return false;
  }
}

/** Processor time of one thread: what it takes to read each text once. */
function secondsOf(read: Read, texts: readonly string[]): number {
  const start = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
