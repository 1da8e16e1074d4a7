import MiniSearch from 'minisearch';
import { buildPart } from '../utils/search/build-part.ts';
import { findSnippet } from '../utils/search/find-snippet.ts';
import { mergeParts } from '../utils/search/merge-parts.ts';
import { openIndex } from '../utils/search/open-index.ts';
import type { SearchDocument } from '../utils/search/types.ts';
import { makeDocuments, makeWords } from './bench/make-documents.ts';
import { quantile } from './quantile.ts';
import { runCommand } from './run-command.ts';
import { seededRandom } from './simulate/seeded-random.ts';

const partSize = 500;
const questionsOfEach = 20;
/** As a page shows. */
const limit = 20;
const snippetLength = 200;

type Ask = (question: string) => unknown;

/**
 * `npm run bench:search`: the index of 10,000 issues and 500 guides made after Zipf, beside MiniSearch with its own tokens
 * on the same texts: time to build, bytes, memory, and milliseconds of processor time for questions of each kind, p50 and
 * p95. The last line, `engine ratio`, is that of the p95 over prefixes of one to six letters (`-- --own`: without MiniSearch).
 * What a person waits for in a page is `search ratio` of `npm run bench`.
 */
runCommand((args) => {
  const draw = seededRandom(7);
  const { words, next } = makeWords(draw);
  const documents = makeDocuments(draw, next);
  const letters = documents.reduce(
    (sum, { text, title, extra }) => sum + text.length + title.length + extra.length,
    0,
  );
  console.log(`${documents.length} documents, ${(letters / 1e6).toFixed(1)} MB of text`);

  const parts: ArrayBuffer[] = [];
  const built = timed(() => {
    for (let at = 0; at < documents.length; at += partSize)
      parts.push(buildPart(documents.slice(at, at + partSize)));
  });
  let merged = new ArrayBuffer(0);
  const merging = timed(() => {
    merged = mergeParts(parts, new Set());
  });
  const bytes = (all: readonly ArrayBuffer[]) =>
    all.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
  console.log(
    `own: built in ${built.toFixed(0)} ms (${parts.length} parts, ${bytes(parts).toFixed(1)} MB), merged in ` +
      `${merging.toFixed(0)} ms (${bytes([merged]).toFixed(1)} MB)`,
  );

  const questions = makeQuestions(draw, words);
  let own: number[] = [];
  for (const [name, all] of [
    ['own, one part', [merged]],
    [`own, ${parts.length} parts`, parts],
  ] as const) {
    const before = heapMegabytes();
    let index = openIndex([]);
    const opening = timed(() => {
      index = openIndex(all);
    });
    const first = timed(() => index.search('psoriasis', { limit, spelling: true }));
    console.log(
      `${name}: opened in ${opening.toFixed(1)} ms, first answer ${first.toFixed(1)} ms, heap ${(heapMegabytes() - before).toFixed(1)} MB`,
    );
    const times = report(name, questions, (question) => index.search(question, { limit, spelling: true }));
    if (all.length === 1) {
      own = times;
      const texts = new Map(documents.map((one) => [one.id, one]));
      report('own with texts', questions, (question) =>
        showPieces(index.search(question, { limit, spelling: true }).hits, texts, question),
      );
    }
  }

  if (args.includes('--own')) return true;
  const before = heapMegabytes();
  const other = new MiniSearch({ fields: ['title', 'headings', 'text', 'extra'], extractField: read });
  const indexing = timed(() => other.addAll(documents));
  console.log(
    `minisearch: built in ${indexing.toFixed(0)} ms, heap ${(heapMegabytes() - before).toFixed(1)} MB`,
  );
  const theirs = report('minisearch', questions, (question) =>
    other.search(question, { prefix: true, combineWith: 'AND', fuzzy: question.length > 6 ? 1 : false }),
  );
  const ratio = quantile(own, 0.95) / quantile(theirs, 0.95);
  console.log(
    `prefixes of 1 to 6 letters, p95: own ${quantile(own, 0.95).toFixed(2)} ms, minisearch ${quantile(theirs, 0.95).toFixed(2)} ms`,
  );
  console.log(`engine ratio ${ratio.toFixed(3)}`);
  return ratio <= 0.1;
});

function read(document: SearchDocument, field: string): string {
  const value = document[field as keyof SearchDocument];
  return Array.isArray(value) ? value.join('\n') : String(value);
}

function showPieces(
  hits: readonly { id: string }[],
  texts: ReadonlyMap<string, SearchDocument>,
  question: string,
): void {
  for (const { id } of hits) findSnippet(texts.get(id)?.text ?? '', question, snippetLength, true);
}

/** Questions by their kind; words drawn evenly from the commonest 3,000, so that short prefixes meet much. */
function makeQuestions(draw: () => number, words: readonly string[]): Map<string, string[]> {
  const long = words.slice(0, 3000).filter(({ length }) => length > 6);
  const pick = () => long[Math.floor(draw() * long.length)] ?? '';
  const many = (make: () => string) => Array.from({ length: questionsOfEach }, make);
  const kinds = new Map<string, string[]>();
  for (let length = 1; length <= 6; length += 1)
    kinds.set(
      `${length} letters`,
      many(() => pick().slice(0, length)),
    );
  kinds.set(
    'two words',
    many(() => `${pick()} ${pick()}`),
  );
  kinds.set(
    'one error',
    many(() => {
      const word = pick();
      const at = 1 + Math.floor(draw() * (word.length - 2));
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    }),
  );
  kinds.set(
    'quoted',
    many(() => `"${words[0]} ${words[1]}"`),
  );
  return kinds;
}

/** Prints one line a kind; hands out the times of prefixes. */
function report(name: string, questions: ReadonlyMap<string, readonly string[]>, ask: Ask): number[] {
  const prefixes: number[] = [];
  for (const [kind, all] of questions) {
    for (const question of all.slice(0, 3)) ask(question);
    const times = all.map((question) => timed(() => ask(question)));
    if (kind.endsWith('letters')) prefixes.push(...times);
    console.log(
      `  ${name}, ${kind}: p50 ${quantile(times, 0.5).toFixed(2)} p95 ${quantile(times, 0.95).toFixed(2)} ms`,
    );
  }
  return prefixes;
}

/** Processor time of this thread, ms: what else runs on the machine does not count. */
function timed(act: () => unknown): number {
  const start = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Heap and buffers in use. */
function heapMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
