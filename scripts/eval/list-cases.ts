import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNeighbours, type Neighbours } from '../../utils/issue/list-neighbours.ts';
import type { IssueSource } from '../../utils/issue/types.ts';
import { bodyAlone } from './body-alone.ts';
import { isRecord } from './is-record.ts';
import { readSources } from './read-sources.ts';

/** One issue to be extracted, and what must come of it. */
export interface Case {
  /** Folder and file, for the person who reads the differences. */
  name: string;
  source: IssueSource;
  /** What is known of the same feed's other issues. */
  neighbours: Neighbours;
  expected: Readonly<Record<string, unknown>>;
}

/** What an issue or the items of a feed are read from. */
export const documents = ['feed.xml', 'feed.json', 'post.html', 'source.html'];

/**
 * The cases in a folder: itself, or the folders in it, that hold an `expected.json` beside a feed or a post page. An
 * `expected.json` that is an array speaks of several items of the feed, found by address or title, else in order; an
 * object speaks of the one it names, else of the first.
 *
 * @throws with a sentence for the person who typed the folder
 */
export function listCases(folder: string): Case[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
  const cases = [folder, ...inside.sort()].flatMap(casesIn);
  if (cases.length === 0) throw new Error(`${folder} holds no expected.json beside one of ${documents}.`);
  return cases;
}

function casesIn(folder: string): Case[] {
  const path = join(folder, 'expected.json');
  if (!existsSync(path)) return [];
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const expectations = (Array.isArray(value) ? value : [value]).filter(isRecord);
  return documents
    .map((document) => join(folder, document))
    .filter((document) => existsSync(document))
    .flatMap((document) => casesOf(document, expectations));
}

function casesOf(document: string, expectations: readonly Record<string, unknown>[]): Case[] {
  const sources = readSources(document);
  const all = listNeighbours(sources);
  return expectations.map((expected, place) => {
    const named = sources.find(({ url, title }) => url === expected.url || title === expected.title);
    const source = named ?? sources[place] ?? empty;
    const name = expectations.length > 1 ? `${document} #${place + 1}` : document;
    const neighbours = all[sources.indexOf(source)] ?? { earlier: [], later: [] };
    return { name, source, neighbours, expected };
  });
}

/** In place of an item that is missing: all that is expected of it counts as missed. */
const empty = bodyAlone('');
