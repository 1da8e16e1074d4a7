import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sampleIssues } from '../tests/newsletter/issues/index.ts';
import { renderBlocksAsFeed } from '../tests/newsletter/render-blocks-as-feed.ts';
import { renderBlocksAsPage } from '../tests/newsletter/render-blocks-as-page.ts';
import { extractIssue } from '../utils/issue/extract-issue.ts';
import { bodyAlone } from './eval/body-alone.ts';
import { parseBenchArguments } from './parse-bench-arguments.ts';
import { quantile } from './quantile.ts';

/**
 * `npm run bench:extract [-- --against DIR]`: how long it takes to understand 200 issues of 30 kB on one core. The sample
 * newsletter's issues, in both markups, repeated to that length. With `--against`, the same documents by another checkout's
 * code as well, in the same run and taking turns; the ratio of the medians is ours by theirs.
 */
const count = 200;
const length = 30_000;
/** The first rounds of each are slower: code and patterns are compiled as they are met. The median leaves them out. */
const rounds = 9;

type Extract = typeof extractIssue;

async function bench(): Promise<void> {
  const { against } = parseBenchArguments(process.argv.slice(2));
  const bodies = sampleBodies();
  const cold = secondsFor(extractIssue, bodies);
  console.log(
    `extract: ${count} issues of ${length / 1000} kB in ${cold.toFixed(2)} s of one core, the first one cold`,
  );
  if (against === null) return;
  const theirExtract = await extractOf(against);
  const [ours, theirs]: [number[], number[]] = [[cold], [secondsFor(theirExtract, bodies)]];
  while (ours.length < rounds) {
    ours.push(secondsFor(extractIssue, bodies));
    theirs.push(secondsFor(theirExtract, bodies));
  }
  const [own, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
  console.log(`extract: median of ${rounds}, ours ${own.toFixed(2)} s, theirs ${other.toFixed(2)} s`);
  console.log(`extract ratio ${(own / other).toFixed(2)}`);
}

function sampleBodies(): string[] {
  const context = {
    origin: 'http://127.0.0.1',
    linkTo: () => 'http://127.0.0.1/a.pdf',
    sizeText: () => '1 MB',
  };
  return sampleIssues.flatMap(({ body }) =>
    [renderBlocksAsFeed, renderBlocksAsPage].map((render) => {
      const html = render(body, context);
      return html.repeat(Math.ceil(length / html.length)).slice(0, length);
    }),
  );
}

/** The function of another checkout that understands an issue. */
async function extractOf(directory: string): Promise<Extract> {
  const file = pathToFileURL(join(resolve(directory), 'utils', 'issue', 'extract-issue.ts'));
  const module: { extractIssue: Extract } = await import(file.href);
  return module.extractIssue;
}

/** Processor time of this thread: what else runs on the machine, or compiles beside it, does not count. */
function secondsFor(extract: Extract, bodies: readonly string[]): number {
  const start = process.threadCpuUsage();
  for (let at = 0; at < count; at += 1) {
    const html = bodies[at % bodies.length] ?? '';
    extract({ ...bodyAlone(html), title: 'An issue' });
  }
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}

await bench();
