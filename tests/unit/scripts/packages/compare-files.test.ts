import { expect, it } from 'vitest';
import { compareFiles } from '../../../../scripts/packages/compare-files.ts';
import { filesOf } from './files-of.ts';

it('says which files are gone, new, or other ones', () => {
  const expected = filesOf({ same: '1', gone: '2', other: '3' });
  expect(compareFiles(expected, expected)).toEqual([]);
  expect(compareFiles(expected, filesOf({ same: '1', other: '4', more: '5' }))).toEqual([
    'gone was not built again',
    'more is not in the package',
    'other is another one',
  ]);
});
