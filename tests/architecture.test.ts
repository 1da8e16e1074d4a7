import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf } from './code-of.ts';
import { findCycles } from './find-cycles.ts';
import { isForAll, largeFolders, layout, mostInFolder, type Row } from './layout.ts';
import { type Import, readSourceFiles } from './source-files.ts';

const all = readSourceFiles('entrypoints', 'components', 'utils', 'scripts', 'tests');
const product = all.filter(({ path }) => /^(?:entrypoints|components|utils)\//.test(path));
const placed = all.filter(({ path }) => !path.startsWith('tests/fixtures/'));
const code = new Map(product.map(({ path, text }) => [path, codeOf(text)]));

/** A types.ts, or one of those it is made of. */
const typesFile = /[/-]types\.ts$/;

const rowOf = (path: string) => layout.find(({ place }) => place.test(path));

function isAllowed(row: Row, path: string, { specifier, file }: Import): boolean {
  if (file === undefined) {
    const name = specifier.startsWith('node:') ? 'node:' : specifier;
    return row.packages === 'any' || (row.packages ?? []).includes(name);
  }
  if (dirname(file) === dirname(path)) return true;
  if (isForAll.test(file)) return /^(?:utils|components)\//.test(file) || /^(?:scripts|tests)\//.test(path);
  return (row.from ?? []).some((one) => file === one || (one.endsWith('/') && file.startsWith(one)));
}

/** Product files outside `places` whose code the pattern fits. */
function guilty(pattern: RegExp, places: RegExp, from = product): string[] {
  return from
    .filter(({ path }) => !places.test(path) && pattern.test(code.get(path) ?? ''))
    .map(({ path }) => path);
}

describe('the layout', () => {
  it('has files to judge', () => {
    expect(product.length).toBeGreaterThan(300);
    expect(placed.filter(({ path }) => path.startsWith('scripts/')).length).toBeGreaterThan(20);
  });

  it.each(placed.map((file) => [file.path, file] as const))(
    '%s imports what its place allows',
    (path, file) => {
      const row = rowOf(path);
      expect(row, `${path} lies in no place of the layout`).toBeDefined();
      const forbidden = file.imports.filter((one) => row && !isAllowed(row, path, one));
      expect(forbidden.map(({ specifier }) => specifier)).toEqual([]);
    },
  );

  it('names a package only where it is used', () => {
    const unused = layout.flatMap((row) => {
      const own = placed.filter(({ path }) => rowOf(path) === row).flatMap(({ imports }) => imports);
      const names = new Set(own.map(({ specifier }) => specifier.replace(/^node:.*/, 'node:')));
      const named = row.packages === 'any' ? [] : (row.packages ?? []);
      return named.filter((name) => !names.has(name)).map((name) => `${row.place}: ${name}`);
    });
    expect(unused).toEqual([]);
  });

  it('leads one way: no files import each other, not even for their types', () => {
    expect(findCycles(all)).toEqual([]);
  });

  it('keeps types.ts files, and those they are made of, free of code', () => {
    const withCode = all.filter(
      ({ path, imports, text }) =>
        typesFile.test(path) &&
        (/^(?:export )?(?:default|const|function|async|class|let|enum)\b/m.test(codeOf(text)) ||
          (path.startsWith('utils/') &&
            imports.some(({ file, typeOnly }) => !typeOnly || !typesFile.test(file ?? '')))),
    );
    expect(withCode.map(({ path }) => path)).toEqual([]);
  });

  it('holds one subject in each folder', () => {
    const sizes = new Map<string, number>();
    const counted = placed.filter(({ path }) => !/^tests\/(?:unit|browser)\//.test(path));
    for (const { path } of counted.filter((file) => !typesFile.test(file.path)))
      sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
    const crowded = [...sizes].filter(
      ([folder, size]) => size > (largeFolders[folder]?.most ?? mostInFolder),
    );
    expect(crowded).toEqual([]);
    const excused = Object.keys(largeFolders).filter((folder) => (sizes.get(folder) ?? 0) <= mostInFolder);
    expect(excused, 'needs no excuse any more').toEqual([]);
  });
});

describe('the code', () => {
  it('names the file in every relative import', () => {
    const vague = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== undefined && !/\.(?:tsx?|css|json)$/.test(file))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(vague).toEqual([]);
  });

  it('stays short: a file is one thing', () => {
    const long = all
      .filter(({ path }) => !path.startsWith('tests/') || path.startsWith('tests/newsletter/'))
      .filter(({ text }) => text.split('\n').length > 200);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the entry of the worker thin', () => {
    const background = product.find(({ path }) => path === 'entrypoints/background.ts');
    expect(background?.text.split('\n').length).toBeLessThanOrEqual(40);
  });

  it.each([
    ['locks', /\bnavigator\??\.locks\b|\block\w*\b[^;]*=\s*navigator\b/, /^utils\/platform\/locks\.ts$/],
    ['the navigator', /\bnavigator\b/, /^utils\/(?:platform\/|view\/commands\/)/],
    [
      'the document',
      /(?<![.\w])(?:document|window)\s*(?:\??\.|\[)|\b(?:DOMParser|XMLHttpRequest|HTML\w*Element)\b/,
      /^(?:components|entrypoints|utils\/view\/(?:hooks|commands))\//,
    ],
    ['crypto', /(?<!\.)\bcrypto\b/, /^utils\/(?:text\/|platform\/random-id\.ts$)/],
    [
      'requests',
      /(?<![.\w])fetch\s*\(/,
      // What the package holds comes from no host.
      /^utils\/(?:feed\/request\/|worker\/check\/polite-fetch\.ts$|platform\/packaged-file\.ts$)/,
    ],
    ['the browser', /(?<![.\w])browser\s*\./, /^(?:utils\/platform|entrypoints)\//],
    ['words', /#i18n|\bgetMessage\b/, /^utils\/platform\/(?:say|find-message)\.ts$/],
    ['a storage of its own', /\b(?:localStorage|sessionStorage|indexedDB|caches)\b/, /^$/],
    ['the native API', /(?<![.\w])chrome\s*\./, /^utils\/page\//],
  ])('has %s only in the one place for it', (_name, pattern, place) => {
    expect(guilty(pattern, place)).toEqual([]);
  });

  it('takes its words through say, which puts texts of others into them', () => {
    const speakers = product.filter(({ imports }) => imports.some(({ specifier }) => specifier === '#i18n'));
    expect(speakers.map(({ path }) => path)).toEqual(['utils/platform/say.ts']);
  });

  const clock = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)|\bperformance\./;

  it('has no clock and no chance of its own in pure code', () => {
    expect(
      guilty(
        clock,
        /^(?!utils\/(?:text|address|issue|identity|schedule|search|backup\/merge|backup\/sync)\/)/,
      ),
    ).toEqual([]);
  });

  it('is told the time in feed, store and sentences: there a clock is no more than the default of a parameter', () => {
    // An upgrade is called by Dexie, which hands it no clock.
    const places = /^(?!utils\/(?:feed|store|view\/sentences)\/)|^utils\/store\/former\/upgrade-/;
    const own = guilty(clock, places).filter((path) =>
      clock.test(
        code.get(path)?.replace(/(?<!(?:const|let) )\bnow = Date\.now(?:\(\))?(?=[,) ])/g, '') ?? '',
      ),
    );
    expect(own).toEqual([]);
  });

  it.each([
    ['HTML put into a page as it is', /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/, /^/],
    ['timers in the worker, which forgets them', /\bset(?:Timeout|Interval)\(/, /^utils\/worker\//],
    ['requests made by components', /\bfetch\b/, /^components\//],
    ['any', /\bas any\b|: any\b/, /^/],
  ])('has no %s', (_name, forbidden, place) => {
    expect(
      guilty(
        forbidden,
        /^$/,
        product.filter(({ path }) => place.test(path)),
      ),
    ).toEqual([]);
  });

  it('silences no tool', () => {
    const own = all.filter(({ path }) => !path.startsWith('tests/'));
    const silenced = own.filter(({ text }) => /\/[/*]+\s*(?:@ts-|biome-ignore|eslint-)/.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});
