import type { Scheme } from './types.ts';

/**
 * Family physicians in the United States: reading of one's own is professional enrichment, at most 25 hours of a cycle of
 * three calendar years, in quarters of an hour.
 */
export const aafp: Scheme = {
  key: 'aafp',
  name: 'US: AAFP, elective',
  country: 'US',
  sources: [
    'https://www.aafp.org/cme/about/member-requirements.html',
    'https://www.aafp.org/cme/about/your-report.html',
    'https://iaafp.org/Education-FAQ/',
  ],
  lookedUp: '2026-11',
  boxes: [
    { key: 'date', label: 'Date', source: 'day', isNeeded: true, help: 'by-itself' },
    { key: 'title', label: 'Title', source: 'title', isNeeded: true, help: 'by-itself' },
    { key: 'provider', label: 'Provider', source: 'provider', isNeeded: true, help: 'by-itself' },
    { key: 'hours', label: 'Hours', source: 'hours', isNeeded: true, help: 'by-itself' },
    { key: 'type', label: 'Type of activity', source: 'category', isNeeded: true, help: 'by-itself' },
  ],
  hours: {
    partsOfHour: 4,
    isRoundedEach: true,
    asked: null,
    participatoryAsked: null,
    categoryAsked: null,
    categoryMost: 25,
  },
  period: { years: 3, from: 'calendar' },
  isListedByYear: true,
  category: 'Professional enrichment: reading',
  choices: [],
  excludesPromotional: true,
  gapMonths: null,
};
