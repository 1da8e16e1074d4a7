import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { allTables } from '../../../utils/issue/patterns/all-tables.ts';
import { recogniseParts } from '../../../utils/issue/recognise-parts.ts';

const recognise = (html: string) =>
  recogniseParts(
    { title: 'T', subtitle: null, publication: null, url: null },
    parseBlocks(html),
    { isOld: () => false, isRepeated: () => false },
    allTables,
  );

describe('recogniseParts', () => {
  it('says where a part stands and how sure it is', () => {
    const { quotes } = recognise(
      '<p>Opening.</p><h2>Quote of the Week</h2><p>“Well begun.” — Aristotle</p><p>Prose.</p>',
    );
    expect(quotes?.blocks).toEqual([1, 2]);
    expect(quotes?.confidence).toBe(1);
  });

  it('leaves out what is not sure enough', () => {
    expect(recognise('<h2>Quote of the Week</h2><p>Half done is well begun</p>').quotes?.value).toEqual([]);
    expect(recognise('<h2>Want to go deeper?</h2><p>Read on.</p>').goDeeper).toBeUndefined();
  });
});
