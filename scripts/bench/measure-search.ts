import { until } from '../../tests/e2e/driver/until.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import type { BenchPart } from '../parse-bench-arguments.ts';
import { quantile } from '../quantile.ts';
import { heapOf } from './heap-of.ts';
import { countIndexed, layWords } from './lay-words.ts';
import { places } from './library-places.ts';
import { listPrefixes } from './list-prefixes.ts';
import { measureScroll } from './measure-scroll.ts';
import { askMiniSearch, firstAnswer, typeEach } from './search-times.ts';
import type { Subject } from './subject.ts';

const lengths = { issue: 200, guidePage: 300, guidePages: 10 };
const prefixes = 150;
const rounds = 3;
/** What a closed page held is let go of meanwhile: that is no part of opening the next one. */
const closedMs = 1_000;
/** Ten thousand issues and five thousand pages of guides, on a machine with other work. */
const indexingMs = 20 * 60_000;
const million = 1e6;

/**
 * Search and scrolling with much stored. Its texts are put in place of those that were there, so nothing else is measured after it.
 *
 * @returns the lines the bench ends with; of search none where the build has none
 */
export async function measureSearch(subject: Subject, only: ReadonlySet<BenchPart>): Promise<string[]> {
  const { browser } = subject;
  const lines: string[] = [];
  const library = await browser.openPage('library.html');
  const hasSearch = (await library.$(places.searchBox)) !== null;
  await library.waitForSelector(places.rows);
  if (only.has('scroll')) {
    const { share, screens } = await measureScroll(library);
    console.log(`scroll: ${screens} screens`);
    lines.push(`scroll ${(100 * share).toFixed(2)} % of frames over 50 ms`);
  }
  await library.close();
  return only.has('search') && hasSearch ? [...(await searched(subject)), ...lines] : lines;
}

async function searched(subject: Subject): Promise<string[]> {
  const { browser } = subject;
  const words = await browser.inExtension(layWords, lengths);
  const documents = await isIndexed(subject);
  console.log(`search: ${documents} documents in the index`);
  const asked = listPrefixes(words, prefixes);
  const loads: number[] = [];
  const opened: number[] = [];
  const heaps: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, ms, ownMs } = await firstAnswer(subject, words[round] ?? '');
    loads.push(ms);
    opened.push(ownMs);
    times.push(...(await typeEach(page, asked)));
    heaps.push(await heapOf(page));
    await page.close();
    await new Promise((resolve) => setTimeout(resolve, closedMs));
  }
  const blank = await browser.openPage('manifest.json');
  const theirs = await askMiniSearch(blank, asked);
  await blank.close();
  const [own, other] = [quantile(times, 0.95), quantile(theirs, 0.95)];
  console.log(`search: median ${quantile(times, 0.5).toFixed(1)} ms, MiniSearch p95 ${other.toFixed(1)} ms`);
  return [
    `search p95 ${own.toFixed(1)} ms`,
    `search ratio ${(own / other).toFixed(3)}`,
    `index load ${quantile(loads, 0.5).toFixed(0)} ms (each ${loads.map((ms) => ms.toFixed(0)).join(', ')}; page opened after ${quantile(opened, 0.5).toFixed(0)} ms)`,
    `index memory ${(quantile(heaps, 0.5) / million).toFixed(0)} MB`,
  ];
}

/** Waits until everything is in the index, waking the worker as its alarm does; gives how many documents are. */
async function isIndexed({ browser, worker }: Subject): Promise<number> {
  const indexed = async () => {
    await worker();
    const due = await readTable(browser, 'searchDue');
    return due.length === 0 && (await browser.inExtension(countIndexed));
  };
  // A worker starts its work anew with each alarm, not with a message.
  await browser.killWorker();
  return await until(indexed, 'the search index to be made', indexingMs);
}
