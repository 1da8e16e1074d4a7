import type { HeadingKind, Patterns } from './types.ts';

const kinds =
  'learn contents guide go-deeper book quote thought next look-back sponsor greeting sign-off furniture';
const lists =
  'signOff valediction notName notPerson team lookBack lookBackOwn lookBackLinked lookBackMore nextIssue nextIssueAtEnd ' +
  'underNext nextHeading notNextIssue sponsor sponsorBetween sponsorEnd adFrom notSponsor credit notBrand fileOffer headingTail ' +
  'greeting furniture course leadIn book lead beforeTitle titleLabel citing passive notTitle authorFirst roles afterName proverb numbering';

const none = (keys: string) => Object.fromEntries(keys.split(' ').map((key) => [key, []]));

/** The table of a language of which nothing is known: nothing in a text is recognised by its words. */
export const noPatterns = {
  ...none(lists),
  headings: none(kinds) as Record<HeadingKind, []>,
  hints: { sponsor: [], nextIssue: [], lookBack: [] },
  // Others are put together with it, and nothing at all would fit everywhere.
  by: [/(?!)/],
  byIsCommon: false,
} as unknown as Patterns;
