import type { Scheme } from './types.ts';

/**
 * Nurses, midwives and nursing associates in the United Kingdom: 35 hours in three years, 20 of them participatory. Learning
 * is participatory where one deals with other professionals: reading alone never is.
 */
export const nmc: Scheme = {
  key: 'nmc',
  name: 'UK: NMC, revalidation',
  country: 'GB',
  sources: ['https://www.nmc.org.uk/revalidation/requirements/cpd/'],
  lookedUp: '2026-11',
  boxes: [
    { key: 'dates', label: 'Dates', source: 'days', isNeeded: true, help: 'by-itself' },
    { key: 'method', label: 'Method', source: 'method', isNeeded: true, help: 'by-itself' },
    { key: 'topic', label: 'Topic', source: 'activity', isNeeded: true, help: 'by-itself' },
    {
      key: 'practice',
      label: 'How it relates to my practice',
      source: 'reflection',
      isNeeded: true,
      help: 'answer-any',
    },
    { key: 'code', label: 'Link to Code', source: 'choice', isNeeded: true, help: 'choose' },
    { key: 'hours', label: 'Number of hours', source: 'hours', isNeeded: true, help: 'by-itself' },
    {
      key: 'participatory',
      label: 'Number of participatory hours',
      source: 'participatoryHours',
      isNeeded: true,
      help: 'by-itself',
    },
    { key: 'evidence', label: 'Evidence', source: 'evidence', isNeeded: true, help: 'name-evidence' },
  ],
  hours: {
    partsOfHour: 100,
    isRoundedEach: false,
    asked: 35,
    participatoryAsked: 20,
    categoryAsked: null,
    categoryMost: null,
  },
  period: { years: 3, from: 'own' },
  isListedByYear: false,
  category: null,
  choices: [
    { key: 'prioritise-people', label: 'Prioritise people' },
    { key: 'practise-effectively', label: 'Practise effectively' },
    { key: 'preserve-safety', label: 'Preserve safety' },
    { key: 'promote-professionalism', label: 'Promote professionalism and trust' },
  ],
  excludesPromotional: false,
  gapMonths: null,
};
