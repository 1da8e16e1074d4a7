import { expect, it, vi } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { findGuideFile } from '../../../utils/store/guide-files.ts';
import { isReadable } from '../../../utils/store/is-readable.ts';

/** What a browser hands out where the file behind it is gone: size and type, and nothing to read. */
class GoneFile extends Blob {
  override slice(): Blob {
    return Object.assign(new Blob(), {
      arrayBuffer: () => Promise.reject(new DOMException('Not found', 'NotFoundError')),
    });
  }
}

/** Its end was cut off with the disk's. */
class ShortFile extends Blob {
  override get size() {
    return 20;
  }
}

it.each([
  ['a file', new Blob(['%PDF-1.7']), true],
  ['a file of one byte', new Blob(['%']), true],
  ['one that is gone', new GoneFile(['%PDF-1.7']), false],
  ['one whose end is gone', new ShortFile(['%PDF-1.7']), false],
  ['an empty one', new Blob([]), false],
])('%s', async (_name, file, expected) => {
  expect(await isReadable(file)).toBe(expected);
});

it('has no file where the database refuses its row', async () => {
  const refuse = vi.spyOn(database.guideFiles, 'get').mockRejectedValue(new Error('UnknownError'));
  expect(await findGuideFile('one#guide.pdf')).toBeUndefined();
  expect(refuse).toHaveBeenCalledWith('one#guide.pdf');
});
