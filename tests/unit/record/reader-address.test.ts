import { describe, expect, it } from 'vitest';
import { parseReaderHash, readerAddress } from '../../../utils/record/reader-address.ts';

const issueId = 'home:a/b&at=3 ü%';

describe('readerAddress', () => {
  it.each([null, 0, 4711])('is read back, with position %s', (at) => {
    const { hash } = new URL(readerAddress({ issueId, at }), 'https://reader.example/');
    expect(parseReaderHash(hash)).toEqual({ issueId, at });
  });

  it('takes an id that cannot be decoded as it is', () => {
    expect(parseReaderHash('#%E0%A4&at=2')).toEqual({ issueId: '%E0%A4', at: 2 });
  });
});
