/** What the stores show, by the names of the pictures in `store/*.md`: the state it is taken in (`scripts/states/list-states.ts`). */
export const storeStates: ReadonlyMap<string, string> = new Map([
  ['popup', 'popup'],
  ['library', 'library'],
  ['reader', 'reader'],
  ['notes', 'library-notes'],
  ['log', 'log-full'],
]);

/** CSS pixels: https://developer.chrome.com/docs/webstore/images#screenshots */
export const storeSize = { width: 1280, height: 800 } as const;
