import { australianBoxes, australianChoices, australianHours } from './australian-boxes.ts';
import type { Scheme } from './types.ts';

/** General practitioners in Australia: what nobody else records is logged by oneself, with its type and hours. */
export const racgp: Scheme = {
  key: 'racgp',
  name: 'Australia: RACGP',
  country: 'AU',
  sources: [
    'https://www.racgp.org.au/education/professional-development/cpd/new-mba-cpd-registration-standard-faq',
    'https://www.racgp.org.au/education/professional-development/cpd/2023-triennium/faqs-for-gps',
  ],
  lookedUp: '2026-11',
  boxes: australianBoxes,
  hours: australianHours,
  period: { years: 1, from: 'calendar' },
  isListedByYear: true,
  category: 'Educational activities',
  choices: australianChoices,
  excludesPromotional: false,
  gapMonths: null,
};
