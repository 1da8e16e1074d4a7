import { measureActs, type Pair } from './bench/measure-acts.ts';
import { measurePopups } from './bench/measure-popups.ts';
import { measureSearch } from './bench/measure-search.ts';
import { planStore, type StoreSize } from './bench/plan-store.ts';
import { readTemplates } from './bench/read-templates.ts';
import { startLetter } from './bench/start-letter.ts';
import { type Subject, startSubject } from './bench/subject.ts';
import { tidyStores } from './bench/tidy-stores.ts';
import { buildCheckout } from './build-checkout.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { measureInitialScripts } from './measure-initial-scripts.ts';
import { parseBenchArguments } from './parse-bench-arguments.ts';

/**
 * `npm run bench`: what the production build takes for everyday acts, with much and with little stored, and its popup against a
 * hello-world popup of the same stack; `--against DIR` measures the build of another checkout beside it, `--only search,scroll` no
 * more than that, which is of this checkout alone. All in one run and taking turns, in Chromium. Every store is laid as a database of
 * version 2, which later builds upgrade when they start.
 */
const large: StoreSize = { letters: 100, issues: 100, guides: 500 };
const small: StoreSize = { letters: 1, issues: 10, guides: 1 };
const oneLetter: StoreSize = { letters: 1, issues: 10_000, guides: 500 };

async function bench(): Promise<void> {
  const { against, only } = parseBenchArguments(process.argv.slice(2));
  for (const [entry, bytes] of measureInitialScripts(await buildCompanion('chrome'))) {
    console.log(
      `${entry.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of JavaScript at start, gzip`,
    );
  }
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const now = Date.now();
  const builds = [{ name: 'ours', extensionDir: await buildCompanion('chrome', origin) }];
  if (against && (only.has('popup') || only.has('acts')))
    builds.push({ name: 'theirs', extensionDir: await buildCheckout(against, origin) });
  const letter = await startLetter(port, planStore(oneLetter, origin, now).issues, readTemplates().html);
  const running: Subject[] = [];
  const start = async (build: (typeof builds)[number] | undefined, title: string, size: StoreSize) => {
    if (!build) throw new Error('No build');
    const store = planStore(size, origin, now);
    const subject = await startSubject(`${build.name} ${title}`, build.extensionDir, { store, origin, now });
    running.push(subject);
    return subject;
  };
  /** Closes all that run, but one. */
  const stop = async (kept?: Subject) => {
    const others = running.splice(0).filter((one) => one !== kept);
    if (kept) running.push(kept);
    await Promise.all(others.map(({ browser }) => browser.close()));
  };

  try {
    const [ours, theirs] = builds;
    const lines: string[] = [];
    if (only.has('popup')) {
      const popup = await start(ours, 'popup', oneLetter);
      const other = theirs ? await start(theirs, 'popup', oneLetter) : null;
      await tidyStores([popup, ...(other ? [other] : [])]);
      lines.push(...(await measurePopups(popup, other)));
      await stop();
    }
    // At the same time, since a build may take minutes to start with much stored.
    const startPair = async (build: typeof ours): Promise<Pair> => {
      const [much, little] = [start(build, 'large', large), start(build, 'small', small)];
      return { large: await much, small: await little };
    };
    let subject: Subject | null = null;
    if (only.has('acts')) {
      const pairs = await Promise.all([startPair(ours), theirs ? startPair(theirs) : null]);
      lines.unshift(...(await measureActs(...pairs, letter)));
      subject = pairs[0].large;
    }
    if (only.has('scroll') || only.has('search')) {
      if (!subject) {
        subject = await start(ours, 'large', large);
        await tidyStores([subject]);
      }
      await stop(subject);
      lines.push(...(await measureSearch(subject, only)));
    }
    for (const line of lines) console.log(line);
  } finally {
    await stop();
    await letter.close();
  }
}

await bench();
