import type { Scheme } from './types.ts';

/**
 * Physicians in the United States: reading of one's own, documented by oneself, to the nearest quarter of an hour for each
 * activity. It must not be promotional.
 */
export const ama: Scheme = {
  key: 'ama',
  name: 'US: AMA PRA Category 2',
  country: 'US',
  sources: [
    'https://www.ama-assn.org/education/apply-ama-physician-recognition-award',
    'https://www.ama-assn.org/education/ama-pra-credit-system/what-know-about-other-kind-cme-credit',
    'https://medicine.wright.edu/continuing-medical-education/ama-pra-category-ii-credit-guidelines',
  ],
  lookedUp: '2026-11',
  boxes: [
    { key: 'date', label: 'Date', source: 'day', isNeeded: true, help: 'by-itself' },
    { key: 'title', label: 'Title', source: 'title', isNeeded: true, help: 'by-itself' },
    { key: 'provider', label: 'Provider', source: 'provider', isNeeded: true, help: 'by-itself' },
    { key: 'hours', label: 'Hours', source: 'hours', isNeeded: true, help: 'by-itself' },
    { key: 'type', label: 'Type of activity', source: 'method', isNeeded: true, help: 'by-itself' },
    {
      key: 'practice',
      label: 'Why it was worthwhile for my practice',
      source: 'reflection',
      isNeeded: false,
      help: 'answer-any',
    },
  ],
  hours: {
    partsOfHour: 4,
    isRoundedEach: true,
    asked: null,
    participatoryAsked: null,
    categoryAsked: null,
    categoryMost: null,
  },
  period: { years: 1, from: 'calendar' },
  isListedByYear: false,
  category: null,
  choices: [],
  excludesPromotional: true,
  gapMonths: null,
};
