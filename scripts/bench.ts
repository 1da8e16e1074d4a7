import { launchCompanion } from '../tests/e2e/driver/launch-companion.ts';
import type { CompanionBrowser } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { readTable } from '../tests/e2e/read-table.ts';
import { startNewsletter } from '../tests/newsletter/server.ts';
import { benchSeed } from './bench-seed.ts';
import { buildCompanion } from './build-companion.ts';
import { buildHello } from './build-hello.ts';
import { firstContentfulPaint } from './first-contentful-paint.ts';
import { freePort } from './free-port.ts';
import { measureInitialScripts } from './measure-initial-scripts.ts';
import { quantile } from './quantile.ts';

/**
 * `npm run bench`: our popup with 10,000 stored issues against a hello-world popup of the same stack, in the same run
 * and taking turns. First contentful paint, through `action.openPopup` (from the call, most of it the browser's window)
 * and as a document in a tab (from navigation).
 */
const rounds = 20;
const warmUps = 2;
const storedIssues = 10_000;

type Measure = (browser: CompanionBrowser) => Promise<number>;

const measurePopup: Measure = async (browser) => {
  const calledAt = await browser.inExtension(() => performance.timeOrigin + performance.now());
  const page = await browser.openPopup();
  const { at } = await firstContentfulPaint(page);
  await page.close();
  return at - calledAt;
};

const measureDocument: Measure = async (browser) => {
  const page = await browser.openPage('popup.html');
  const { after } = await firstContentfulPaint(page);
  await page.close();
  return after;
};

async function compare(
  title: string,
  measure: Measure,
  hello: CompanionBrowser,
  ours: CompanionBrowser,
): Promise<number> {
  const times = { hello: [] as number[], ours: [] as number[] };
  for (let round = -warmUps; round < rounds; round += 1) {
    const took = { hello: await measure(hello), ours: await measure(ours) };
    if (round < 0) continue;
    times.hello.push(took.hello);
    times.ours.push(took.ours);
  }
  for (const [name, values] of Object.entries(times)) {
    const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)].map((ms) => ms.toFixed(0));
    console.log(`${title}, ${name.padEnd(5)}  median ${median} ms, p95 ${p95} ms`);
  }
  return quantile(times.ours, 0.5) / quantile(times.hello, 0.5);
}

/** Our extension after a first check of the sample newsletter, filled up, its popup showing summary and quote. */
async function prepare(browser: CompanionBrowser): Promise<void> {
  await until(() => browser.badge(), 'the first check to end', 60_000);
  await browser.inExtension(benchSeed, storedIssues);
  const issues = await readTable(browser, 'issues');
  const newest = issues.reduce((a, b) => (b.publishedAt > a.publishedAt ? b : a));
  const { summary, quote } = newest.parts;
  if (issues.length < storedIssues || !summary || !quote) throw new Error('The newest issue lacks a part.');
  await browser.killWorker();
  const popup = await browser.openPopup();
  const shown = () =>
    popup.evaluate(
      (...parts) => parts.every((part) => document.body.innerText.includes(part)),
      summary,
      quote.text,
    );
  await until(shown, 'summary and quote on screen');
  await popup.close();
}

async function bench(): Promise<void> {
  for (const [entry, bytes] of measureInitialScripts(await buildCompanion('chrome'))) {
    console.log(
      `${entry.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of JavaScript at start, gzip`,
    );
  }
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  const newsletter = await startNewsletter({ port });
  const hello = await launchCompanion('chromium', { extensionDir: await buildHello() });
  const ours = await launchCompanion('chromium', { extensionDir });
  try {
    console.log(`Storing ${storedIssues} issues …`);
    await prepare(ours);
    const popup = await compare('popup', measurePopup, hello, ours);
    const document = await compare('document', measureDocument, hello, ours);
    console.log(`popup ratio ${popup.toFixed(2)}`);
    console.log(`document ratio ${document.toFixed(2)}`);
  } finally {
    await Promise.all([ours.close(), hello.close(), newsletter.close()]);
  }
}

await bench();
