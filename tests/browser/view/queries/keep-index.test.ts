import '../../store/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexWords } from '../../../../utils/derived/index-words.ts';
import { database } from '../../../../utils/store/database.ts';
import { keepIndex } from '../../../../utils/view/queries/keep-index.ts';
import { check, entry, startAfresh, thursday } from '../../store/fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  await check([entry('Rosacea today', thursday, { text: 'Azelaic cream for rosacea.' })]);
  await indexWords();
});
afterEach(() => vi.restoreAllMocks());

describe('the search index in memory', () => {
  it('says when its bytes were asked for, before they are there: a page can be drawn meanwhile', async () => {
    const index = keepIndex();
    const told: string[] = [];
    const reading = index.reading.then(() => told.push('asked for'));
    await index.bringUpToDate().then(() => told.push('there'));
    await reading;
    expect(told).toEqual(['asked for', 'there']);
    expect(index.current().size).toBe(1);
  });

  it('says so where they cannot be had, too: nobody waits for ever', async () => {
    vi.spyOn(database.searchParts, 'orderBy').mockImplementation(() => {
      throw new Error('The database is closed.');
    });
    const index = keepIndex();
    await expect(index.bringUpToDate()).rejects.toThrow('closed');
    await index.reading;
    expect(index.current().size).toBe(0);
  });
});
