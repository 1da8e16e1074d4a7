import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainEntry } from '../../../../utils/learning/log/plain-entry.ts';
import { readEntry } from '../../../../utils/learning/log/read-entry.ts';
import { anyEntry } from './any-entry.ts';

it('leaves out what a row holds beside the entry', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const row = { ...entry, newsletterId: 'n', identity: null, removedAt: null, isRemoved: 0 };
      expect(plainEntry(row)).toEqual(entry);
      expect(readEntry(plainEntry(row))).toEqual({ entry });
    }),
  );
});
