import type { Scheme } from './types.ts';

/**
 * Specialists in Canada: each article that was read is an entry of its own, and each calendar year a list of its own. What
 * counts is the article, not how long it took. The articles themselves are not attached.
 */
export const mainport: Scheme = {
  key: 'mainport',
  name: 'Canada: Royal College, MAINPORT',
  country: 'CA',
  sources: [
    'https://newsroom.royalcollege.ca/checklist-uploading-your-bulk-reading-or-scanning-to-mainport-eportfolio/',
    'https://www.royalcollege.ca/en/newsroom/posts/evolution-of-the-moc-program-in-2024.html',
  ],
  lookedUp: '2026-11',
  boxes: [
    { key: 'title', label: 'Title', source: 'title', isNeeded: true, help: 'by-itself' },
    { key: 'journal', label: 'Publication', source: 'provider', isNeeded: false, help: 'by-itself' },
    { key: 'date', label: 'Date', source: 'day', isNeeded: true, help: 'by-itself' },
    {
      key: 'outcome',
      label: 'Learning outcome',
      source: 'learned',
      isNeeded: true,
      help: 'answer-learned',
    },
    { key: 'section', label: 'Section', source: 'category', isNeeded: false, help: 'by-itself' },
  ],
  hours: null,
  period: { years: 5, from: 'calendar' },
  isListedByYear: true,
  category: 'Section 2: Self-learning, reading',
  choices: [],
  excludesPromotional: false,
  gapMonths: null,
};
