/** Who may import what: the table of docs/architecture.md, one row a place. The first row whose `place` fits is the file's. */
export interface Row {
  place: RegExp;
  /** Folders and files it may import from, beside its own folder. A name that ends in `/` is a folder with all in it. */
  from?: readonly string[];
  /** Named exactly as they are imported; `node:` stands for all modules of Node. */
  packages?: readonly string[] | 'any';
}

const views = ['utils/view/'];
const components = ['components/'];

/** What any row may import: types, wherever they are; and styles. */
export const isForAll = /(?:^|\/)types\.ts$|\.css$/;

export const layout: readonly Row[] = [
  {
    place: /^entrypoints\/background\.ts$/,
    from: ['utils/worker/'],
    packages: ['wxt/browser', 'wxt/utils/define-background'],
  },
  {
    place: /^entrypoints\/visit\.ts$/,
    from: ['utils/page/'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  { place: /^entrypoints\//, from: [...components, ...views] },
  {
    place:
      /^components\/(?:popup|library|search|reader|options|guide|welcome|log|notes|corrections|machines|shared)\//,
    from: [...components, ...views],
    packages: ['preact', 'preact/hooks', 'lucide'],
  },

  // What runs in web pages: small, and alone.
  { place: /^utils\/page\/[^/]+$/ },
  { place: /^utils\/newsletter\.ts$/ },
  { place: /^utils\/messages\.ts$/, packages: ['valibot'] },

  { place: /^utils\/text\//, packages: ['htmlparser2'] },
  { place: /^utils\/address\// },
  {
    place: /^utils\/feed\/(?:(?:request|xml|site|opml)\/)?[^/]+$/,
    from: ['utils/feed/', 'utils/text/', 'utils/address/', 'utils/platform/'],
  },
  {
    place: /^utils\/issue\/(?:(?:blocks|parts|patterns|adapters)\/)?(?:(?:de|en|es|fr|pt)\/)?[^/]+$/,
    // The profile's own headings are patterns like any other.
    from: ['utils/issue/', 'utils/text/', 'utils/address/', 'utils/newsletter.ts'],
  },
  { place: /^utils\/identity\/[^/]+$/, from: ['utils/text/', 'utils/address/'] },
  { place: /^utils\/schedule\/[^/]+$/ },
  {
    place: /^utils\/learning\/(?:[a-z]+\/){0,2}[^/]+$/,
    from: ['utils/learning/', 'utils/text/', 'utils/address/'],
    packages: ['diff', 'approx-string-match', 'fflate'],
  },
  { place: /^utils\/search\/(?:(?:tables|question)\/)?[^/]+$/, from: ['utils/search/', 'utils/text/'] },

  {
    place: /^utils\/store\/former\/[^/]+$/,
    from: ['utils/store/', 'utils/identity/', 'utils/address/', 'utils/text/'],
    packages: ['dexie'],
  },
  // Rows as they leave for a file, and come back from one.
  {
    place: /^utils\/store\/transfer\/[^/]+$/,
    from: ['utils/store/', 'utils/identity/'],
    packages: ['dexie'],
  },
  {
    place: /^utils\/store\/[^/]+$/,
    // Rows are stamped as they are merged, and readings of several machines have an order of their own.
    from: ['utils/store/', 'utils/identity/', 'utils/address/', 'utils/backup/merge/'],
    packages: ['dexie'],
  },
  {
    place: /^utils\/record\/[^/]+$/,
    // Words are noted where they stand in an issue's text.
    from: ['utils/store/', 'utils/platform/', 'utils/derived/', 'utils/issue/', 'utils/learning/'],
  },
  {
    place: /^utils\/derived\/[^/]+$/,
    // The index holds the canonical text of issues; corrections are found in it.
    from: [
      ...['utils/store/', 'utils/platform/', 'utils/backup/', 'utils/search/', 'utils/issue/'],
      ...['utils/learning/', 'utils/text/'],
    ],
  },
  // Pure: what lies in the browser's own sync, and what one exchange with it does.
  {
    place: /^utils\/backup\/sync\/[^/]+$/,
    from: [
      'utils/backup/merge/',
      'utils/backup/canonical-text.ts',
      'utils/identity/',
      'utils/text/is-object.ts',
    ],
  },
  // Pure: what comes of the records of two machines.
  {
    place: /^utils\/backup\/merge\/[^/]+$/,
    from: ['utils/backup/canonical-text.ts', 'utils/store/reading-types.ts', 'utils/text/is-object.ts'],
  },
  // The file: bytes, rows, and how they become rows of tables again. It is named for the newsletter.
  {
    place: /^utils\/backup\/file\/[^/]+$/,
    from: ['utils/backup/', 'utils/store/', 'utils/platform/', 'utils/text/', 'utils/newsletter.ts'],
    packages: ['valibot'],
  },
  {
    place: /^utils\/backup\/(?:(?:records|exchange)\/)?[^/]+$/,
    from: [
      ...['utils/backup/', 'utils/store/', 'utils/platform/', 'utils/identity/', 'utils/address/'],
      'utils/text/is-object.ts',
    ],
  },
  {
    place: /^utils\/platform\/[^/]+$/,
    // A site is granted by its address; settings are stamped as rows are.
    from: ['utils/text/', 'utils/address/', 'utils/backup/merge/'],
    packages: ['wxt/browser', '#i18n'],
  },

  {
    place: /^utils\/worker\/(?:start|check|guides|backfill|menus|reading|subscriptions|sync)\/[^/]+$/,
    from: [
      ...['utils/worker/', 'utils/feed/', 'utils/issue/', 'utils/identity/', 'utils/schedule/'],
      ...['utils/store/', 'utils/record/', 'utils/derived/', 'utils/backup/', 'utils/platform/'],
      ...['utils/learning/', 'utils/text/', 'utils/address/', 'utils/messages.ts', 'utils/newsletter.ts'],
    ],
  },
  {
    place: /^utils\/view\/queries\/(?:(?:notes|log|corrections)\/)?[^/]+$/,
    from: [
      ...[...views, 'utils/store/', 'utils/derived/', 'utils/platform/', 'utils/newsletter.ts'],
      ...['utils/issue/', 'utils/search/'],
      // Where somebody was in a former version is looked up in that version.
      ...['utils/learning/', 'utils/text/'],
    ],
    packages: ['dexie'],
  },
  {
    place:
      /^utils\/view\/(?:(?:hooks|commands|sentences)\/(?:(?:popup|reader|library|search|options|notes|log|corrections|backup)\/)?[^/]+|types\.ts)$/,
    from: [
      ...[...views, 'utils/store/', 'utils/record/', 'utils/derived/', 'utils/backup/', 'utils/issue/'],
      ...['utils/learning/', 'utils/search/'],
      // What was typed is read as the worker reads it, before the browser is asked for its site.
      ...['utils/platform/', 'utils/address/', 'utils/messages.ts', 'utils/newsletter.ts'],
      // What others wrote is kept from turning the sentence it stands in.
      'utils/text/',
    ],
    packages: [
      ...['preact', 'preact/hooks', '@tanstack/virtual-core'],
      ...['pdfjs-dist', 'pdfjs-dist/build/pdf.worker.mjs?worker&url'],
    ],
  },

  // The only file that knows other readers of feeds: it measures against them.
  {
    place: /^scripts\/bench-feeds\.ts$/,
    from: ['scripts/', 'utils/'],
    packages: ['@rowanmanning/feed-parser', 'feedsmith'],
  },
  // Part of the build.
  {
    place: /^scripts\/(?:build|entities|pdf)\//,
    from: ['utils/text/', 'utils/newsletter.ts'],
    packages: ['node:', 'vite', 'rolldown', '@swc/core'],
  },
  // The same of the search.
  { place: /^scripts\/bench-search\.ts$/, from: ['scripts/', 'utils/'], packages: ['minisearch'] },
  // Reads back what was exported.
  {
    place: /^scripts\/exports\//,
    from: ['scripts/', 'utils/learning/'],
    packages: [
      'node:',
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-ris',
      'fflate',
      'ical.js',
    ],
  },
  // Unpacks what goes to the stores.
  { place: /^scripts\/packages\//, from: ['scripts/', 'utils/'], packages: ['node:', 'fflate'] },
  {
    place: /^scripts\//,
    from: [
      'scripts/',
      'utils/',
      'tests/newsletter/',
      'tests/e2e/',
      'tests/publisher/publisher-profile.ts',
      'tests/browser/store/lay-database.ts',
    ],
    // Beside the worker's doors, the database in memory that they need.
    packages: ['node:', 'puppeteer-core', 'fake-indexeddb/auto'],
  },
  { place: /^tests\/newsletter\//, from: ['tests/newsletter/'], packages: ['node:', 'pdf-lib'] },
  {
    place: /^tests\//,
    from: ['tests/', 'scripts/', 'utils/', 'components/', 'entrypoints/'],
    packages: 'any',
  },
];

/** A larger folder is two subjects. */
export const mostInFolder = 24;

/** The larger ones, how many files each may hold, and why it is one subject all the same. */
export const largeFolders: Readonly<Record<string, { most: number; why: string }>> = {
  'utils/issue/parts': { most: 32, why: 'one file a part of an issue' },
  'scripts/eval': { most: 28, why: 'one file a thing that is judged, and what several judges use' },
  'utils/identity': {
    most: 30,
    why: 'one question (is this that issue?), one door; each file one word of it',
  },
  'utils/platform': { most: 44, why: 'one browser API a file' },
  'utils/schedule': { most: 28, why: 'one forecast, one file a step of docs/schedule.md' },
  'utils/store': { most: 55, why: 'one database; one file a table, or a question asked of it' },
  'utils/text': { most: 28, why: 'one file a thing that is done with a text' },
  'utils/view/hooks/log': { most: 28, why: 'one hook a file, of the log and of its way out' },
  'utils/view/hooks': { most: 28, why: 'one hook a file, of those that several parts of the view use' },
  'utils/view/sentences': { most: 40, why: 'one file a sentence or a form of words' },
  'utils/view/queries': { most: 30, why: 'one question a file' },
  'utils/view/commands': { most: 30, why: 'one file an act of a person' },
  scripts: { most: 60, why: 'one file a command of package.json, and what several of them use' },
  'tests/e2e': { most: 60, why: 'one file a part of what a person sees, and what several of them use' },
  'tests/newsletter': { most: 32, why: 'one server, one file a part of a letter it can write' },
};
