import { describe, expect, it } from 'vitest';
import { findLooseWords } from './find-loose-words.ts';
import { readSourceFiles } from './source-files.ts';

const product = readSourceFiles('entrypoints', 'components', 'utils');

/** What goes to whoever helps, or to another program: its fixed words are the same in every language. */
const forOthers = /^utils\/view\/sentences\/(?:list-checks-as-text|options\/list-report)\.ts$/;

describe('words', () => {
  it('are in the files of the languages, and each sentence is one message', () => {
    expect(product.length).toBeGreaterThan(500);
    const loose = product
      .filter(({ path }) => !forOthers.test(path))
      .flatMap(({ path, text }) => findLooseWords(path, text));
    expect(loose).toEqual([]);
  });

  it('are put into the locale of the texts: no format has that of the browser', () => {
    const unnamed =
      /\bnew Intl\.\w+\(\s*(?:\)|undefined\b|\[\])|\.toLocale\w*\(\s*(?:\)|undefined\b)|\.localeCompare\([^,()]*\)/;
    const own = product.filter(({ text }) => unnamed.test(text)).map(({ path }) => path);
    expect(own).toEqual([]);
    // What a person reads is written by two files, which ask what that locale is.
    const writers = product.filter(
      ({ path, text }) =>
        /^(?:components|entrypoints|utils\/(?:view|platform|worker|derived|record))\//.test(path) &&
        /\bnew Intl\.|\.toLocale\w*\(/.test(text),
    );
    expect(writers.map(({ path }) => path)).toEqual([
      'utils/platform/say.ts',
      'utils/view/sentences/formats.ts',
    ]);
    expect(writers.every(({ text }) => text.includes('localeOfTexts('))).toBe(true);
  });
});
