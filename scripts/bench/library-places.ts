/** Where the bench finds things in the library, in this build and in those before it. */
export const places = {
  /** Lines of the history that are drawn. */
  rows: '[data-part="issue"], [data-part="history"] > li',
  /** In a line, or the line itself: it is unread. */
  unread: '.unread',
  /** The filter by state, in the order: all, unread, read. */
  states: 'input[name="filter"]',
  searchBox: 'input[type="search"]',
  results: '[data-result]',
  /** The results, or what is said in their place: a single letter is looked for as a word. */
  answers: '[data-result], .search-results .message',
  /** In a line: marks it read or unread, and opens it on the web. */
  mark: '[data-control="mark"], .library-actions button',
  web: '[data-control="web"], .library-actions a',
} as const;
