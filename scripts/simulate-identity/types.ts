/** How a publisher works: drawn once, the same for all its issues. */
export interface Style {
  /** Hours from one issue to the next. */
  everyHours: number;
  /** `own`: each another; `daily`: always the same; `yearly`: the same but for the year; `date`: nothing but one. */
  titles: 'own' | 'daily' | 'yearly' | 'date' | 'none';
  /** `shared`: one for all issues; `fresh`: another at each look. */
  guids: 'address' | 'uuid' | 'tag' | 'number' | 'none' | 'shared' | 'fresh';
  /** `home`: every issue links to the same page. */
  urls: 'slug' | 'home' | 'none';
  /** How many issues the feed holds. */
  holds: number;
  dates: 'exact' | 'day' | 'none';
  texts: 'long' | 'short' | 'none';
  /** What may happen. */
  does: Deeds;
}

export interface Deeds {
  /** A few words of an issue are changed, and its date by some hours. */
  edits: boolean;
  /** An issue is written anew, under another title. */
  rewrites: boolean;
  /** All guids change at once, their kind too. */
  changesGuids: boolean;
  /** All addresses change at once. */
  changesPaths: boolean;
  /** All is served from another host. */
  changesHost: boolean;
  /** An issue copies the guid of the one before. */
  copiesGuids: boolean;
  /** Issues leave the feed and come back. */
  drops: boolean;
  /** An old answer is served again. */
  servesStale: boolean;
  /** An entry stands in the feed twice. */
  repeats: boolean;
}

/** An entry as it is served, and which issue it truly is. */
export interface Served {
  truth: number;
  guid: string | null;
  url: string | null;
  title: string;
  publishedDay: string | null;
  /** Epoch ms. */
  publishedAt: number | null;
  text: string;
}

export interface Answer {
  newsletterId: string;
  /** When it came, epoch ms. */
  at: number;
  entries: Served[];
}

/** Numbers 0 ≤ n < 1. */
export type Random = () => number;
