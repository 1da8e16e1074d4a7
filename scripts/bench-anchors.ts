import { compareVersions } from '../utils/learning/anchors/compare/compare-versions.ts';
import { describeAnchor } from '../utils/learning/anchors/describe-anchor.ts';
import { placeAnchor } from '../utils/learning/anchors/place-anchor.ts';
import type { FoundAnchor } from '../utils/learning/anchors/types.ts';
import { makeWords } from './bench/make-documents.ts';
import { quantile } from './quantile.ts';
import { runCommand } from './run-command.ts';
import { seededRandom } from './simulate/seeded-random.ts';

const issueSize = 30_000;
const largest = 1_000_000;
const highlights = 50;
const runs = 30;

/**
 * `npm run bench:anchors`: 50 highlights of an issue of 30 kB, found again after an edit (a note put ahead, doses corrected, a
 * line moved, one taken out), as the median of 30 issues; and of texts of 1 MB of which every line was edited, or all is other.
 * Exit code 1 above 20 ms and 1 s. Milliseconds of processor time.
 */
runCommand(() => {
  const draw = seededRandom(11);
  const { next } = makeWords(draw);
  const times = Array.from({ length: runs }, () => {
    const before = writeIssue(issueSize, draw, next);
    return timeAnchors(before, editIssue(before, draw), draw);
  });
  const states = times.map(({ found }) => found.filter(({ state }) => state !== 'lost').length);
  const median = quantile(
    times.map(({ ms }) => ms),
    0.5,
  );
  console.log(`first ${times[0]?.ms.toFixed(1)} ms, found ${Math.min(...states)} to ${Math.max(...states)}`);
  const large = writeIssue(largest, draw, next);
  const edited = timeAnchors(
    large,
    large.replace(/\b\d+ mg/g, (dose) => `1${dose}`),
    draw,
  ).ms;
  const other = timeAnchors(large, writeIssue(largest, draw, next), draw).ms;
  const line = large.replaceAll('\n', ' ').replaceAll('.', '');
  const oneLine = timeAnchors(
    line,
    line.replace(/\b\d+ mg/g, (dose) => `1${dose}`),
    draw,
  ).ms;
  console.log(
    `1 MB: each dose edited ${edited.toFixed(0)} ms, all other ${other.toFixed(0)} ms, one line ${oneLine.toFixed(0)} ms`,
  );
  console.log(`anchors of ${highlights} highlights after an edit: ${median.toFixed(1)} ms`);
  return median <= 20 && Math.max(edited, other, oneLine) <= 1000;
});

/** Paragraphs of sentences with doses, under headings. */
function writeIssue(size: number, draw: () => number, next: () => string): string {
  const lines: string[] = [];
  for (let length = 0; length < size; length += (lines.at(-1)?.length ?? 0) + 1) {
    if (lines.length % 6 === 0) lines.push(`${next()} ${next()}`);
    const sentence = () => {
      const words = Array.from({ length: 6 + Math.floor(draw() * 10) }, next).join(' ');
      const dose = draw() < 0.3 ? ` ${1 + Math.floor(draw() * 90)} mg` : '';
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}${dose}.`;
    };
    lines.push(Array.from({ length: 1 + Math.floor(draw() * 5) }, sentence).join(' '));
  }
  return lines.join('\n');
}

function editIssue(before: string, draw: () => number): string {
  const lines = before.split('\n');
  const at = () => Math.floor(draw() * lines.length);
  const [moved] = lines.splice(at(), 1);
  lines.splice(at(), 0, moved ?? '');
  lines.splice(at(), 1);
  const edited = lines.map((line) =>
    draw() < 0.1 ? line.replace(/\d+ mg/, (dose) => `1${dose}`).replace(/ \w+\./, ' newly.') : line,
  );
  return ['This letter was corrected on Friday.', ...edited].join('\n');
}

function timeAnchors(
  before: string,
  after: string,
  draw: () => number,
): { ms: number; found: FoundAnchor[] } {
  const anchors = Array.from({ length: highlights }, () => {
    const start = before.indexOf(' ', Math.floor(draw() * (before.length - 300))) + 1;
    return describeAnchor(before, start, start + 20 + Math.floor(draw() * 200), 'version', 0);
  });
  const start = process.threadCpuUsage();
  const comparison = compareVersions(before, after);
  const found = anchors.map((anchor) => placeAnchor(anchor, comparison));
  const { user, system } = process.threadCpuUsage(start);
  return { ms: (user + system) / 1000, found };
}
