import { drawWords, pick } from './draw.ts';
import type { Random, Served, Style } from './types.ts';

/** An issue as its publisher has it; what is served of it follows from the style. */
export interface Issue {
  truth: number;
  /** Epoch ms, and as it is served after edits. */
  publishedAt: number;
  title: string;
  words: string[];
  guid: string;
  /** `/p/slug`. */
  path: string;
  inFeed: boolean;
}

/** What is the same for all of a newsletter at a moment. */
export interface Place {
  host: string;
  /** Before every path. */
  prefix: string;
  /** Grows each time all guids change. */
  generation: number;
}

const guidForms = {
  uuid: (n: number) => `urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
  tag: (n: number) => `tag:news.example,2026:${n}`,
  number: (n: number) => `${n}`,
} as const;

/** The next issue. Its address is made from the title, with digits added where an earlier issue has the same. */
export function writeIssue(
  random: Random,
  style: Style,
  truth: number,
  at: number,
  before: readonly Issue[],
): Issue {
  const title = drawTitle(random, style, at);
  const slug = title === '' ? 'untitled' : title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const used = new Set(before.map(({ path }) => path));
  let path = `/p/${slug}`;
  while (used.has(path)) path = `/p/${slug}-${Math.floor(0x1000 + random() * 0xf000).toString(16)}`;
  const count = { long: 150, short: 8, none: 0 }[style.texts];
  return {
    truth,
    publishedAt: at,
    title,
    words: drawWords(random, count),
    guid: `${truth}`,
    path,
    inFeed: true,
  };
}

function drawTitle(random: Random, { titles }: Style, at: number): string {
  const date = new Date(at);
  if (titles === 'daily') return 'Daily Briefing';
  if (titles === 'yearly') return `What we learnt ${date.getUTCFullYear()}`;
  if (titles === 'date') return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return titles === 'none' ? '' : drawWords(random, 5).join(' ');
}

/** An issue as the feed serves it at this look. */
export function serve(issue: Issue, style: Style, place: Place, random: Random): Served {
  const day = new Date(issue.publishedAt).toISOString().slice(0, 10);
  const address = `https://${place.host}${place.prefix}${issue.path}`;
  const urls = { slug: address, home: `https://${place.host}/`, none: null };
  return {
    truth: issue.truth,
    guid: guidOf(issue, style, place, random, address),
    url: urls[style.urls],
    title: issue.title,
    publishedDay: style.dates === 'none' ? null : day,
    publishedAt: { exact: issue.publishedAt, day: Date.parse(day), none: null }[style.dates],
    text: issue.words.join(' '),
  };
}

function guidOf(
  issue: Issue,
  { guids }: Style,
  { generation }: Place,
  random: Random,
  address: string,
): string | null {
  if (guids === 'none') return null;
  if (guids === 'shared') return `all-${generation}`;
  if (guids === 'fresh') return `fresh-${random()}`;
  const own = Number(issue.guid) + generation * 1_000_000;
  if (generation === 0) return guids === 'address' ? address : guidForms[guids](own);
  return guidForms[pick(() => (generation % 3) / 3, ['uuid', 'tag', 'number'] as const)](own);
}
