import { expect, it } from 'vitest';
import { nextValidators } from '../../../../utils/feed/request/next-validators.ts';

const stored = { etag: '"old"', lastModified: 'then' };
const answer = { status: 0, bytes: null, finalUrl: '' };

it("nextValidators takes a 200's set whole and lets a 304 renew the stored one", () => {
  const headers = new Headers({ etag: 'W/"new"' });
  expect(nextValidators({ ...answer, headers, notModified: false }, stored)).toEqual({
    etag: 'W/"new"',
    lastModified: null,
  });
  expect(nextValidators({ ...answer, headers, notModified: true }, stored)).toEqual({
    etag: 'W/"new"',
    lastModified: 'then',
  });
  expect(nextValidators({ ...answer, headers: new Headers(), notModified: true }, stored)).toEqual(stored);
});
