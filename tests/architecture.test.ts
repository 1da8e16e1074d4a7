import { describe, expect, it } from 'vitest';
import { type Import, readSourceFiles } from './source-files.ts';

/** Who may import what: the table of docs/architecture.md, one row a place. Packages are named by their start. */
interface Law {
  place: RegExp;
  folders?: string[];
  /** Only their `types.ts`. */
  types?: string[];
  packages?: string[];
}

const laws: Law[] = [
  {
    place: /^entrypoints\/background\.ts$/,
    folders: ['utils/worker'],
    packages: ['wxt/browser', 'wxt/utils/'],
  },
  {
    place: /^entrypoints\//,
    folders: ['components', 'utils/view', 'entrypoints'],
    packages: ['wxt/browser', 'preact', '#i18n'],
  },
  {
    place: /^components\//,
    folders: ['components', 'utils/view'],
    types: ['utils/issue'],
    packages: ['preact', 'lucide', '#i18n'],
  },
  { place: /^utils\/newsletter\.ts$/ },
  {
    place: /^utils\/messages\.ts$/,
    types: ['utils/issue', 'utils/schedule', 'utils/feed', 'utils/store'],
    packages: ['valibot'],
  },
  { place: /^utils\/issue\//, folders: ['utils/issue'], packages: ['htmlparser2'] },
  {
    place: /^utils\/feed\//,
    folders: ['utils/feed', 'utils/issue', 'utils/platform'],
    packages: ['htmlparser2'],
  },
  { place: /^utils\/schedule\//, folders: ['utils/schedule'] },
  {
    place: /^utils\/store\//,
    folders: ['utils/store'],
    types: ['utils/issue', 'utils/schedule', 'utils/feed'],
    packages: ['dexie'],
  },
  {
    place: /^utils\/platform\//,
    folders: ['utils/platform'],
    packages: ['wxt/browser', '@wxt-dev/storage'],
  },
  {
    place: /^utils\/reading\//,
    folders: ['utils/reading', 'utils/store', 'utils/platform'],
    types: ['utils/issue', 'utils/feed', 'utils/schedule'],
  },
  {
    place: /^utils\/worker\//,
    folders: [
      'utils/worker',
      'utils/feed',
      'utils/issue',
      'utils/schedule',
      'utils/store',
      'utils/platform',
    ].concat('utils/reading', 'utils/messages.ts', 'utils/newsletter.ts'),
    packages: ['#i18n'],
  },
  {
    place: /^utils\/view\//,
    folders: [
      'utils/view',
      'utils/store',
      'utils/reading',
      'utils/platform',
      'utils/messages.ts',
      'utils/newsletter.ts',
    ],
    types: ['utils/issue', 'utils/schedule', 'utils/feed'],
    packages: ['preact', 'dexie', '#i18n'],
  },
];

const files = readSourceFiles('entrypoints', 'components', 'utils');

function isAllowed(law: Law, { specifier, file }: Import): boolean {
  if (file === undefined) {
    return (law.packages ?? []).some((name) => specifier === name || specifier.startsWith(name));
  }
  const within = (folder: string) => file === folder || file.startsWith(`${folder}/`);
  if ((law.folders ?? []).some(within) || file.endsWith('.css')) return true;
  return file.endsWith('/types.ts') && (law.types ?? []).some(within);
}

describe('the layout', () => {
  it('has files to judge', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files.map((file) => [file.path, file] as const))(
    '%s imports what its place allows',
    (path, file) => {
      const law = laws.find(({ place }) => place.test(path));
      expect(law, `${path} lies in no place of the layout`).toBeDefined();
      const forbidden = file.imports.filter((one) => law && !isAllowed(law, one));
      expect(forbidden.map((one) => one.specifier)).toEqual([]);
    },
  );

  it('only the background imports the worker', () => {
    const importers = files.filter(
      ({ path, imports }) =>
        !path.startsWith('utils/worker/') && imports.some(({ file }) => file?.startsWith('utils/worker/')),
    );
    expect(importers.map(({ path }) => path)).toEqual(['entrypoints/background.ts']);
  });

  it('keeps types.ts files free of code', () => {
    const withCode = files.filter(
      ({ path, imports, text }) =>
        path.endsWith('/types.ts') &&
        (/^export (?:const|function|class|let)/m.test(text) ||
          imports.some(({ file, typeOnly }) => !typeOnly || !file?.endsWith('types.ts'))),
    );
    expect(withCode.map(({ path }) => path)).toEqual([]);
  });
});

describe('the code', () => {
  it('names the file in every relative import', () => {
    const vague = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== undefined && !/\.(tsx?|css)$/.test(file))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(vague).toEqual([]);
  });

  it('stays short: a file is one thing', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 200);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the entry of the worker thin', () => {
    const background = files.find(({ path }) => path === 'entrypoints/background.ts');
    expect(background?.text.split('\n').length).toBeLessThanOrEqual(40);
  });

  it.each([
    ['HTML put into a page as it is', /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/, /^/],
    ['timers in the worker, which forgets them', /\bset(?:Timeout|Interval)\(/, /^utils\/worker\//],
    ['browser APIs in components', /\bbrowser\.|\bfetch\(|\bchrome\./, /^components\//],
    [
      'a clock or chance of its own in pure code',
      /Date\.now\(|Math\.random\(|new Date\(\)/,
      /^utils\/(issue|schedule)\//,
    ],
    ['any', /\bas any\b|: any\b|@ts-ignore|@ts-expect-error/, /^/],
  ])('has no %s', (_name, forbidden, place) => {
    const guilty = files.filter(({ path, text }) => place.test(path) && forbidden.test(text));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it('asks the browser only through utils/platform and the entries', () => {
    const askers = files.filter(
      ({ path, imports }) =>
        !/^(utils\/platform|entrypoints)\//.test(path) &&
        imports.some(({ specifier }) => specifier.startsWith('wxt/browser')),
    );
    expect(askers.map(({ path }) => path)).toEqual([]);
  });
});
