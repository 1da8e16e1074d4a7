import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCorpusArguments } from '../../../../scripts/eval/parse-corpus-arguments.ts';

const file = fileURLToPath(import.meta.url);

describe('parseCorpusArguments', () => {
  it('reads a file, a threshold and a wish', () => {
    expect(parseCorpusArguments([basename(file), '--min', '12', '--show'], dirname(file))).toEqual({
      ...{ file, min: 12, show: true },
    });
    expect(parseCorpusArguments([file])).toEqual({ file, min: null, show: false });
  });

  it.each([
    [[], /Name one file/],
    [[file, file], /Name one file/],
    [['none.json'], /no file .*none\.json/],
    [[file, '--min', 'many'], /number of rows, not "many"/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseCorpusArguments(args)).toThrow(message);
  });
});
