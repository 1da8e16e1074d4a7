import type { State, WorldName } from './types.ts';

const first = ([id = '']: readonly string[]) => encodeURIComponent(id);

/** What the pages are looked at in: each usual one, each of its views, and all that can be opened on it. */
const states: readonly State[] = [
  { name: 'popup', page: 'popup.html', world: 'usual' },
  { name: 'popup-opened', page: 'popup.html', world: 'usual', isOpened: true },
  { name: 'popup-several', page: 'popup.html', world: 'several' },
  { name: 'popup-trouble', page: 'popup.html', world: 'trouble' },
  { name: 'sidepanel', page: 'sidepanel.html', world: 'usual' },
  { name: 'sidepanel-opened', page: 'sidepanel.html', world: 'usual', isOpened: true },
  { name: 'sidepanel-several', page: 'sidepanel.html', world: 'several' },
  { name: 'sidepanel-trouble', page: 'sidepanel.html', world: 'trouble' },
  { name: 'library', page: 'library.html', world: 'usual' },
  { name: 'library-opened', page: 'library.html', world: 'several', isOpened: true },
  { name: 'library-unread', page: 'library.html', world: 'several', address: () => '?show=unread' },
  { name: 'library-guides', page: 'library.html', world: 'usual', address: () => '?view=guides' },
  { name: 'library-quotes', page: 'library.html', world: 'usual', address: () => '?view=quotes' },
  { name: 'library-books', page: 'library.html', world: 'usual', address: () => '?view=books' },
  { name: 'library-found', page: 'library.html', world: 'usual', address: () => '?q=skin' },
  { name: 'library-not-found', page: 'library.html', world: 'usual', address: () => '?q=zzzz' },
  { name: 'library-corrected', page: 'library.html', world: 'several', address: () => '?view=corrected' },
  { name: 'library-notes', page: 'library.html', world: 'several', address: () => '?view=notes' },
  { name: 'library-trouble', page: 'library.html', world: 'trouble' },
  {
    name: 'reader',
    page: 'reader.html',
    world: 'usual',
    address: ({ issueIds }) => `#${first(issueIds)}`,
  },
  {
    name: 'reader-opened',
    page: 'reader.html',
    world: 'usual',
    address: ({ issueIds }) => `#${first(issueIds)}`,
    isOpened: true,
  },
  {
    name: 'reader-noted',
    page: 'reader.html',
    world: 'several',
    address: ({ issueIds }) => `#${first(issueIds)}`,
    awaits: '.note-item',
  },
  { name: 'reader-nothing', page: 'reader.html', world: 'usual', address: () => '#none' },
  {
    name: 'guide',
    page: 'guide.html',
    world: 'usual',
    address: ({ guideId }) => `#${first([guideId])}`,
    awaits: 'iframe[src^="blob:"]',
  },
  { name: 'guide-nothing', page: 'guide.html', world: 'usual', address: () => '#none' },
  { name: 'log', page: 'log.html', world: 'usual' },
  { name: 'log-full', page: 'log.html', world: 'several', awaits: '[data-part="entry"]' },
  { name: 'log-opened', page: 'log.html', world: 'several', isOpened: true, awaits: '[data-part="entry"]' },
  { name: 'log-export', page: 'log.html', world: 'several', address: () => '?view=export' },
  { name: 'options', page: 'options.html', world: 'usual' },
  { name: 'options-opened', page: 'options.html', world: 'several', isOpened: true },
  {
    name: 'options-follow',
    page: 'options.html',
    world: 'usual',
    address: () => '?follow=http%3A%2F%2F127.0.0.1%3A1%2F',
    awaits: '#add-address-problem',
  },
  { name: 'options-trouble', page: 'options.html', world: 'trouble', isOpened: true },
  { name: 'welcome', page: 'welcome.html', world: 'usual' },
];

/**
 * The states of a build, by what they need to be there.
 *
 * @param pages files of the build that end in `.html`; one of which no state is known is looked at as it opens
 */
export function listStates(pages: readonly string[]): Map<WorldName, State[]> {
  const known = new Set(states.map(({ page }) => page));
  const others = pages.filter((page) => !known.has(page));
  const all: State[] = [
    ...states.filter(({ page }) => pages.includes(page)),
    ...others.map((page): State => ({ name: page.replace('.html', ''), page, world: 'usual' })),
  ];
  return new Map(
    (['usual', 'several', 'trouble'] as const).map((name) => [
      name,
      all.filter(({ world }) => world === name),
    ]),
  );
}
