import type { Scheme } from './types.ts';

/**
 * Allied health professions in the United Kingdom: a dated list in order of all activities of two years, with what
 * they gave to those cared for. No number of hours; three months in a row without any must be explained.
 */
export const hcpc: Scheme = {
  key: 'hcpc',
  name: 'UK: HCPC, CPD profile',
  country: 'GB',
  sources: [
    'https://www.hcpc-uk.org/cpd/carrying-out-and-recording-cpd/how-should-i-record-my-cpd',
    'https://www.hcpc-uk.org/registrants/updates/2019/cpd-audit-dos-and-donts',
    'https://www.hcpc-uk.org/news-and-events/blog/2017/the-ins-and-outs-of-cpd/',
  ],
  lookedUp: '2026-11',
  boxes: [
    { key: 'date', label: 'Date', source: 'day', isNeeded: true, help: 'by-itself' },
    { key: 'activity', label: 'CPD activity', source: 'activity', isNeeded: true, help: 'by-itself' },
    { key: 'type', label: 'Type of activity', source: 'category', isNeeded: true, help: 'by-itself' },
    { key: 'learnt', label: 'What I learnt', source: 'learned', isNeeded: true, help: 'answer-learned' },
    {
      key: 'quality',
      label: 'Contribution to the quality of my practice',
      source: 'change',
      isNeeded: false,
      help: 'answer-change',
    },
    {
      key: 'benefit',
      label: 'Benefit to service users',
      source: 'impact',
      isNeeded: true,
      help: 'answer-impact',
    },
    { key: 'evidence', label: 'Evidence', source: 'evidence', isNeeded: false, help: 'name-evidence' },
  ],
  hours: null,
  period: { years: 2, from: 'own' },
  isListedByYear: false,
  category: 'Self-directed learning',
  choices: [],
  excludesPromotional: false,
  gapMonths: 3,
};
