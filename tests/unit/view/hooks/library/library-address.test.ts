import fc from 'fast-check';
import { expect, it } from 'vitest';
import { colours } from '../../../../../utils/view/commands/notes/colours.ts';
import {
  libraryViews,
  parseLibraryAddress,
  writeLibraryAddress,
} from '../../../../../utils/view/hooks/library/library-address.ts';
import { standings } from '../../../../../utils/view/hooks/notes/standings.ts';

it('reads what it writes', () => {
  const address = fc.record({
    view: fc.constantFrom(...libraryViews),
    show: fc.constantFrom('all' as const, 'unread' as const, 'read' as const, 'corrected' as const),
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
    newsletterId: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
    year: fc.option(fc.integer({ min: 1000, max: 2999 })),
    colour: fc.option(fc.constantFrom(...colours)),
    stands: fc.option(fc.constantFrom(...standings)),
    q: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(address, (one) => {
      expect(parseLibraryAddress(writeLibraryAddress(one))).toEqual(one);
    }),
  );
});

it('says nothing of what is usual, and leaves out what is wrong', () => {
  const usual = parseLibraryAddress('');
  expect(writeLibraryAddress(usual)).toBe('');
  expect(
    parseLibraryAddress('?view=shoes&show=half&sort=up&year=99&newsletter=&colour=grey&stands=still'),
  ).toEqual(usual);
});
