import { compareTexts } from '../utils/learning/corrections/compare-texts.ts';
import { makeWords } from './bench/make-documents.ts';
import { quantile } from './quantile.ts';
import { runCommand } from './run-command.ts';
import { seededRandom } from './simulate/seeded-random.ts';

/** What the texts of an issue weigh, and the largest that is looked at. */
const issueLetters = 30_000;
const largeLetters = 500_000;
const mostForIssues = 50;
const mostForAny = 1000;
const times = 20;

/**
 * `npm run bench:corrections`: milliseconds of processor time for the difference of two issues of 30 kB, with one sentence in
 * twenty changed and with all, and for inputs of 1 MB that nothing was thought of for. Exit code 1 when one takes longer than
 * 50 ms, or 1 s.
 */
runCommand(() => {
  const draw = seededRandom(7);
  const { next } = makeWords(draw);
  const issue = makeText(next, draw, issueLetters);
  const large = makeText(next, draw, largeLetters);
  const rows: [name: string, before: string, after: string, most: number][] = [
    ['30 kB, 5 % of sentences changed', issue, edit(issue, draw, 0.05), mostForIssues],
    ['30 kB, every sentence changed', issue, edit(issue, draw, 1), mostForIssues],
    ['30 kB, another text', issue, makeText(next, draw, issueLetters), mostForIssues],
    ['1 MB, 5 % of sentences changed', large, edit(large, draw, 0.05), mostForAny],
    ['1 MB, every sentence changed', large, edit(large, draw, 1), mostForAny],
    ['1 MB, another text', large, makeText(next, draw, largeLetters), mostForAny],
    [
      '150 kB, one sentence',
      oneSentence(large, 74_000),
      oneSentence(edit(large, draw, 1), 74_000),
      mostForAny,
    ],
    [
      '1 MB, lines of one letter',
      'a\n'.repeat(largeLetters / 2),
      'b\na\n'.repeat(largeLetters / 4),
      mostForAny,
    ],
    ['1 MB, digits', '1 '.repeat(largeLetters / 2), '1.1-'.repeat(largeLetters / 4), mostForAny],
    ['150 kB, articles', 'a '.repeat(37_000), 'a b '.repeat(18_000), mostForAny],
    ['150 kB, numbers', '1 2 mg '.repeat(10_000), '2 1 mg. '.repeat(9_000), mostForAny],
    ['150 kB, one word again and again', 'no '.repeat(24_000), 'not '.repeat(18_000), mostForAny],
    [
      '150 kB, one sentence again and again',
      'Not so. '.repeat(9_000),
      'So be it. '.repeat(7_000),
      mostForAny,
    ],
  ];
  const late = rows.filter(([name, before, after, most]) => {
    const taken = Array.from({ length: most === mostForAny ? 3 : times }, () =>
      timed(() => compareTexts(before, after, 'en')),
    );
    const middle = quantile(taken, 0.5);
    console.log(`${name}: ${middle.toFixed(1)} ms of ${most} (longest ${Math.max(...taken).toFixed(1)})`);
    return middle > most;
  });
  console.log(`corrections: ${rows.length - late.length} of ${rows.length} in time`);
  return late.length === 0;
});

/** Paragraphs of a few sentences, with a dose in one of them. */
function makeText(next: () => string, draw: () => number, letters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < letters; length += paragraphs.at(-1)?.length ?? 0) {
    const sentences = Array.from({ length: 2 + Math.floor(draw() * 4) }, () => {
      const words = Array.from({ length: 6 + Math.floor(draw() * 12) }, next);
      words.splice(3, 0, `${1 + Math.floor(draw() * 40)} mg`);
      return `Then ${words.join(' ')}.`;
    });
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n');
}

/** A share of the sentences with another dose. */
function edit(text: string, draw: () => number, share: number): string {
  return text.replace(/\d+ mg/g, (dose) => (draw() < share ? `${50 + Math.floor(draw() * 40)} mg` : dose));
}

function oneSentence(text: string, letters: number): string {
  return text.slice(0, letters).replace(/[.\n]/g, ' ');
}

/** Processor time of this thread, ms: what else runs on the machine does not count. */
function timed(act: () => unknown): number {
  const start = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
