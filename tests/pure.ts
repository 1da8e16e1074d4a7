/**
 * Tests of what the import law (layout.ts) keeps free of browser, clock and database, and those about the project's files. Nothing
 * one of them leaves behind is seen by another, so all run in one world, into which each module is loaded once
 * (https://vitest.dev/config/isolate).
 */
export const pureTests: readonly string[] = [
  'tests/*.test.ts',
  ...[
    'address',
    'feed',
    'identity',
    'issue',
    'learning',
    'newsletter',
    'schedule',
    'scripts',
    'search',
    'text',
  ].map((folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`),
];
