import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Asked,
  countFilters,
  parseSearchAddress,
  withoutFilters,
  writeSearchAddress,
} from '../../../../../utils/view/hooks/search/search-address.ts';

const asked: fc.Arbitrary<Asked> = fc.record({
  text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  spelling: fc.boolean(),
  filters: fc.record({
    kind: fc.constantFrom('all', 'issue', 'guide'),
    state: fc.constantFrom('all', 'unread', 'read'),
    newsletterId: fc.option(fc.string({ minLength: 1 })),
    year: fc.option(fc.integer({ min: 1000, max: 2999 })),
  }),
});

it('says what is asked, and is read back as that', () => {
  fc.assert(
    fc.property(asked, (one) => {
      expect(parseSearchAddress(writeSearchAddress('?view=guides', one))).toEqual(one);
    }),
  );
});

it('keeps what else the address says, and no filter of a search that is over', () => {
  const guides = { kind: 'guide', state: 'all', newsletterId: null, year: 2026 } as const;
  const one: Asked = { text: 'acne', spelling: false, filters: guides };
  expect(writeSearchAddress('?view=quotes', one)).toBe(
    '?view=quotes&q=acne&spelling=off&kind=guide&year=2026',
  );
  expect(writeSearchAddress('?q=acne&kind=guide&spelling=off', { ...withoutFilters(one), text: ' ' })).toBe(
    '',
  );
});

it('leaves out what a person may have changed wrongly', () => {
  expect(parseSearchAddress('?q=a&kind=book&show=none&year=12&spelling=x&newsletter=')).toEqual({
    text: 'a',
    spelling: true,
    filters: { kind: 'all', state: 'all', newsletterId: null, year: null },
  });
});

it('counts the filters that leave something out', () => {
  const filters = { kind: 'guide', state: 'read', newsletterId: 'home', year: 2026 } as const;
  expect(countFilters(filters)).toBe(4);
  expect(countFilters(withoutFilters({ text: '', spelling: true, filters }).filters)).toBe(0);
});

it('leaves the view its own filter, which a search does not know', () => {
  const one: Asked = { text: '', spelling: true, filters: { ...noFilters } };
  expect(writeSearchAddress('?show=corrected', one)).toBe('?show=corrected');
  expect(writeSearchAddress('?show=unread', one)).toBe('');
  const read: Asked = { text: 'acne', spelling: true, filters: { ...noFilters, state: 'read' } };
  expect(writeSearchAddress('?show=corrected', read)).toBe('?show=read&q=acne');
});

const noFilters = { kind: 'all', state: 'all', newsletterId: null, year: null } as const;
