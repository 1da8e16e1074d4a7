import { newsletter } from '../../utils/newsletter.ts';
/** How much the companion knows. */
export interface StoreSize {
  letters: number;
  /** Issues of each letter; all of them were read. */
  issues: number;
  /** Of all letters together, one an issue, of the newest. */
  guides: number;
}

export interface PlannedIssue {
  newsletterId: string;
  slug: string;
  title: string;
  /** Epoch ms, whole seconds: a feed says no more. */
  publishedAt: number;
  hasGuide: boolean;
}

export interface PlannedStore {
  /** The home newsletter first. */
  newsletters: { id: string; name: string; addedAt: number; feed: string }[];
  issues: PlannedIssue[];
}

const day = 24 * 60 * 60_000;
const minute = 60_000;

/** An issue of a weekly letter, `age` 0 the newest. Its address ends in a word: earlier builds cut digits off the end. */
function planIssue(newsletterId: string, letter: number, age: number, now: number): PlannedIssue {
  return {
    newsletterId,
    slug: `letter-${letter}-issue-${age}-weekly`,
    title: `Letter ${letter}, issue ${age}: What the Nails Are Telling You`,
    publishedAt: Math.floor((now - day - age * 7 * day - letter * minute) / 1000) * 1000,
    hasGuide: false,
  };
}

/** Weekly letters with their issues, the home letter first. */
export function planStore({ letters, issues, guides }: StoreSize, origin: string, now: number): PlannedStore {
  const { host } = new URL(origin);
  const newsletters = Array.from({ length: letters }, (_, letter) => ({
    id: letter === 0 ? 'home' : `${host}/letters/${letter}/feed`,
    name: letter === 0 ? newsletter.name : `Letter ${letter}`,
    addedAt: letter,
    feed: `${origin}${letter === 0 ? '' : `/letters/${letter}`}/feed`,
  }));
  const guidesEach = Math.ceil(guides / letters);
  return {
    newsletters,
    issues: newsletters.flatMap(({ id }, letter) =>
      Array.from({ length: issues }, (_, age) => ({
        ...planIssue(id, letter, age, now),
        hasGuide: age < guidesEach && letter * guidesEach + age < guides,
      })),
    ),
  };
}
