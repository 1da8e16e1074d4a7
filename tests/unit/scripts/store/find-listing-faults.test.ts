import { describe, expect, it } from 'vitest';
import { findListingFaults } from '../../../../scripts/store/find-listing-faults.ts';
import { readListings } from '../../../../scripts/store/read-listings.ts';
import type { Listing } from '../../../../scripts/store/types.ts';
import { newsletter } from '../../../../utils/newsletter.ts';

const listings = readListings(newsletter);
const english = listings.get('en');
if (!english) throw new Error('There is no English listing.');

describe.each([...listings])('the listing in %s', (_language, listing) => {
  it('is what the stores take', () => {
    expect(findListingFaults(listing)).toEqual([]);
  });

  it('says all that the English one says, of the same newsletter', () => {
    expect([...listing.permissions.keys()]).toEqual([...english.permissions.keys()]);
    expect([...listing.screenshots.keys()]).toEqual([...english.screenshots.keys()]);
    const points = (text: string) => text.match(/^- /gm)?.length;
    expect(points(listing.description)).toBe(points(english.description));
    expect(listing.name).toBe(english.name);
    for (const text of [listing.summary, listing.description]) expect(text).toContain(newsletter.name);
  });

  it('is in a language of its own', () => {
    const texts = ({ permissions, screenshots, summary, purpose }: Listing) => [
      summary,
      purpose,
      ...permissions.values(),
      ...screenshots.values(),
    ];
    const others = [...listings.values()].filter((one) => one !== listing).flatMap(texts);
    expect(texts(listing).filter((text) => others.includes(text))).toEqual([]);
  });
});

describe('the listings', () => {
  it('are there in six languages', () => {
    expect([...listings.keys()]).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pt_BR']);
  });
});

describe('findListingFaults', () => {
  it.each<[string, Partial<Listing>, RegExp]>([
    ['a long summary', { summary: 's'.repeat(133) }, /^summary: 133 characters, 20 to 132/],
    ['a short description', { description: 'Short.' }, /^description: 6 characters/],
    ['no purpose', { purpose: '' }, /^purpose: 0/],
    ['a long name', { name: 'n'.repeat(76) }, /^name: 76/],
    ['no reason', { permissions: new Map([['alarms', '']]) }, /^permission alarms/],
    ['a long reason', { permissions: new Map([['alarms', 'r'.repeat(1001)]]) }, /^permission alarms/],
    ['no caption', { screenshots: new Map([['popup', '']]) }, /^picture popup has no words/],
    ['six pictures', { screenshots: new Map([...'abcdef'].map((name) => [name, 'words'])) }, /^more than 5/],
    ['a place left open', { purpose: 'To tell you of {newsletter}.' }, /^\{newsletter\} is no place/],
  ])('finds %s', (_name, changed, fault) => {
    expect(findListingFaults({ ...english, ...changed })).toEqual([expect.stringMatching(fault)]);
  });
});
