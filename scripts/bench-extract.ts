import { sampleIssues } from '../tests/newsletter/issues/index.ts';
import { renderBlocksAsFeed } from '../tests/newsletter/render-blocks-as-feed.ts';
import { renderBlocksAsPage } from '../tests/newsletter/render-blocks-as-page.ts';
import { extractIssue } from '../utils/issue/extract-issue.ts';

/**
 * `npm run bench:extract`: how long it takes to understand 200 issues of 30 kB on one core. The sample newsletter's
 * issues, in both markups, repeated to that length.
 */
const count = 200;
const length = 30_000;
const context = {
  origin: 'http://127.0.0.1',
  linkTo: () => 'http://127.0.0.1/a.pdf',
  sizeText: () => '1 MB',
};

const bodies = sampleIssues.flatMap(({ body }) =>
  [renderBlocksAsFeed, renderBlocksAsPage].map((render) => {
    const html = render(body, context);
    return html.repeat(Math.ceil(length / html.length)).slice(0, length);
  }),
);

const start = process.cpuUsage();
for (let at = 0; at < count; at += 1) {
  const html = bodies[at % bodies.length] ?? '';
  const rest = {
    subtitle: null,
    publication: null,
    url: null,
    publishedAt: null,
    publishedDay: null,
    isDayOnly: false,
  };
  extractIssue({ title: 'An issue', html, ...rest });
}
// Processor time: what else runs on the machine does not count.
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
console.log(
  `extract: ${count} issues of ${length / 1000} kB in ${seconds.toFixed(2)} s of one core, the first one cold`,
);
