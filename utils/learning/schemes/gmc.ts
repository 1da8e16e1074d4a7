import type { Scheme } from './types.ts';

/**
 * Doctors in the United Kingdom, for the yearly appraisal: reflection on what was learnt counts, not hours. The domains are
 * those of "Good medical practice" since January 2024.
 */
export const gmc: Scheme = {
  key: 'gmc',
  name: 'UK: GMC, annual appraisal',
  country: 'GB',
  sources: [
    'https://www.gmc-uk.org/registration-and-licensing/managing-your-registration/revalidation/guidance-on-supporting-information-for-appraisal-and-revalidation/your-supporting-information---continuing-professional-development',
    'https://www.appraisal.nes.scot.nhs.uk/resources/gmp-2024/',
  ],
  lookedUp: '2026-11',
  boxes: [
    { key: 'date', label: 'Date', source: 'day', isNeeded: true, help: 'by-itself' },
    { key: 'activity', label: 'Activity', source: 'activity', isNeeded: true, help: 'by-itself' },
    { key: 'learnt', label: 'What I learnt', source: 'learned', isNeeded: true, help: 'answer-learned' },
    {
      key: 'change',
      label: 'How this maintains or improves the quality of my practice',
      source: 'change',
      isNeeded: true,
      help: 'answer-change',
    },
    {
      key: 'next',
      label: 'Further learning needs',
      source: 'impact',
      isNeeded: false,
      help: 'answer-impact',
    },
    {
      key: 'domain',
      label: 'Domain of Good medical practice',
      source: 'choice',
      isNeeded: true,
      help: 'choose',
    },
    {
      key: 'evidence',
      label: 'Supporting information',
      source: 'evidence',
      isNeeded: false,
      help: 'name-evidence',
    },
  ],
  hours: null,
  period: { years: 1, from: 'own' },
  isListedByYear: false,
  category: null,
  choices: [
    { key: 'knowledge', label: 'Knowledge, skills and development' },
    { key: 'patients', label: 'Patients, partnership and communication' },
    { key: 'colleagues', label: 'Colleagues, culture and safety' },
    { key: 'trust', label: 'Trust and professionalism' },
  ],
  excludesPromotional: false,
  gapMonths: null,
};
