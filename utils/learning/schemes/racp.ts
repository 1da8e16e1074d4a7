import { australianBoxes, australianChoices, australianHours } from './australian-boxes.ts';
import type { Scheme } from './types.ts';

/** Physicians and paediatricians: the calendar year, to be recorded by 31 March of the next. */
export const racp: Scheme = {
  key: 'racp',
  name: 'Australia and New Zealand: RACP, MyCPD',
  country: 'AU',
  sources: ['https://www.racp.edu.au/fellows/continuing-professional-development/2026-cpd-framework'],
  lookedUp: '2026-11',
  boxes: australianBoxes,
  hours: australianHours,
  period: { years: 1, from: 'calendar' },
  isListedByYear: true,
  category: 'Category 1: Educational activities',
  choices: australianChoices,
  excludesPromotional: false,
  gapMonths: null,
};
