import type { Box, Choice, HoursRule } from './types.ts';

/** What the Medical Board of Australia's standard asks for since 2023, whichever CPD home keeps the record. */
export const australianBoxes: readonly Box[] = [
  { key: 'date', label: 'Date', source: 'day', isNeeded: true, help: 'by-itself' },
  { key: 'title', label: 'Activity', source: 'activity', isNeeded: true, help: 'by-itself' },
  { key: 'category', label: 'CPD type', source: 'category', isNeeded: true, help: 'by-itself' },
  { key: 'hours', label: 'Hours', source: 'hours', isNeeded: true, help: 'by-itself' },
  { key: 'reflection', label: 'Reflection', source: 'reflection', isNeeded: true, help: 'answer-any' },
  {
    key: 'programme',
    label: 'Program-level requirement',
    source: 'choice',
    isNeeded: false,
    help: 'choose',
  },
  { key: 'evidence', label: 'Evidence', source: 'evidence', isNeeded: false, help: 'name-evidence' },
];

/** 50 hours a year, at least 12.5 of them educational activities: reading is one. */
export const australianHours: HoursRule = {
  partsOfHour: 100,
  isRoundedEach: false,
  asked: 50,
  participatoryAsked: null,
  categoryAsked: 12.5,
  categoryMost: null,
};

export const australianChoices: readonly Choice[] = [
  { key: 'cultural-safety', label: 'Culturally safe practice' },
  { key: 'health-inequities', label: 'Addressing health inequities' },
  { key: 'professionalism', label: 'Professionalism' },
  { key: 'ethics', label: 'Ethical practice' },
];
