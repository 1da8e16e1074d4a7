import { expect, it } from 'vitest';
import { nameGeneration, parseGeneration } from '../../../../utils/backup/file/name-generation.ts';

it('names a backup by its date, in whose order the names are', () => {
  const dates = [0, 9, 1_800_000_000_000, 10_000_000_000_000];
  expect(dates.map(nameGeneration).toSorted()).toEqual(dates.map(nameGeneration));
  expect(dates.map((at) => parseGeneration(nameGeneration(at)))).toEqual(dates);
});

it.each(['', 'else.gz', '12.backup.gz', '0000000000000012.backup.gz.crswap'])(
  'knows no date of %j',
  (name) => {
    expect(parseGeneration(name)).toBeNull();
  },
);
