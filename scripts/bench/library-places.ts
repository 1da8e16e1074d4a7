/** Where the bench finds things in the library, in this build and in those before it. */
export const places = {
  /** Lines of the history that are drawn. */
  rows: '[data-part="issue"], [data-part="history"] > li',
  /** The filter by state, in the order: all, unread, read. */
  states: 'input[name="filter"], input[name="show"], input[name="state"]',
  searchBox: '[role="searchbox"], input[type="search"]',
  results: '[data-part="result"], [data-result]',
  /** The results, or what is said in their place: a single letter is looked for as a word. */
  answers: '[data-part="result"], [data-result], .search-results .message',
} as const;
