import type { OwnWords } from './issue/patterns/types.ts';

/**
 * The one file to edit to make a companion for another newsletter (docs/your-newsletter.md).
 *
 * Everything that is about this newsletter stands here; all else is an engine for any newsletter.
 */
export interface NewsletterProfile {
  /** Key of the home subscription in the database; never change it once people have installed. */
  readonly id: string;
  readonly name: string;
  /** Identity of the Firefox add-on; never change it once people have installed. */
  readonly addOnId: string;
  readonly publisher: string;
  /** What is typed in the address bar ahead of a question. */
  readonly keyword: string;
  /** Where readers find the newsletter; the feed is discovered from here. */
  readonly homePage: string;
  /** Those asked for at install, and the only ones the worker contacts without being granted more. */
  readonly hosts: readonly NewsletterHost[];
  /** Usual day of publication, 0 = Sunday … 6 = Saturday: the schedule's prior until it has learnt better. */
  readonly weekday: number;
  /** Usual hour of publication in the publisher's time zone, 0–23. */
  readonly hour: number;
  /** IANA name of the publisher's time zone. */
  readonly timeZone: string;
  /** The one accent of the interface, light and dark. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** What this newsletter says in its own way, beside what its language says. */
  readonly words?: OwnWords;
}

export interface NewsletterHost {
  /** As `https://letters.example`, without a path. */
  readonly origin: string;
  /** What comes from there: the privacy policy and the stores are told so. */
  readonly gives: 'site' | 'feed' | 'pictures' | 'guides';
}

export const newsletter: NewsletterProfile = {
  id: 'home',
  name: 'Beneath the Surface',
  addOnId: 'beneath-the-surface-companion@dermforprimarycare.com',
  publisher: 'Derm for Primary Care',
  keyword: 'bts',
  homePage: 'https://news.dermforprimarycare.com',
  hosts: [
    { origin: 'https://news.dermforprimarycare.com', gives: 'site' },
    { origin: 'https://rss.beehiiv.com', gives: 'feed' },
    { origin: 'https://media.beehiiv.com', gives: 'pictures' },
    { origin: 'https://beehiiv-publication-files.s3.amazonaws.com', gives: 'guides' },
  ],
  weekday: 4,
  hour: 9,
  timeZone: 'America/New_York',
  accent: { light: '#0f5c63', dark: '#7fd1d6' },
};
