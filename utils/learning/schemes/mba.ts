import { australianBoxes, australianChoices, australianHours } from './australian-boxes.ts';
import type { Scheme } from './types.ts';

/** Doctors in Australia whose CPD home has no file of its own here. */
export const mba: Scheme = {
  key: 'mba',
  name: 'Australia: Medical Board, any CPD home',
  country: 'AU',
  sources: [
    'https://www.medicalboard.gov.au/News/Newsletters/april-2024.aspx',
    'https://dermcoll.edu.au/cpd-home/cpd-program-level-requirements',
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
