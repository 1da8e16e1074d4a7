import { describe, expect, it } from 'vitest';
import { findProfileFaults } from '../../../../scripts/profile/find-profile-faults.ts';
import { type NewsletterProfile, newsletter } from '../../../../utils/newsletter.ts';

describe('findProfileFaults', () => {
  it('finds none in the profile of the repository', () => {
    expect(findProfileFaults(newsletter)).toEqual([]);
  });

  it.each<[string, Partial<NewsletterProfile>]>([
    ['id', { id: 'ho me' }],
    ['name', { name: ' ' }],
    ['name', { name: 'n'.repeat(70) }],
    ['addOnId', { addOnId: 'companion' }],
    ['addOnId', { addOnId: `${'a'.repeat(80)}@letters.example` }],
    ['keyword', { keyword: 'two words' }],
    ['keyword', { keyword: 'Big' }],
    ['homePage', { homePage: 'letters.example' }],
    ['hosts', { hosts: [{ origin: 'https://news.letters.example/', gives: 'site' }] }],
    ['hosts', { hosts: [{ origin: 'https://other.example', gives: 'site' }] }],
    ['hosts', { hosts: [...newsletter.hosts, { origin: newsletter.homePage, gives: 'feed' }] }],
    ['weekday', { weekday: 7 }],
    ['weekday', { weekday: 1.5 }],
    ['hour', { hour: 24 }],
    ['timeZone', { timeZone: 'Lisbon' }],
    ['accent.light', { accent: { light: '#9fd0d4', dark: '#7fd1d6' } }],
    ['accent.light', { accent: { light: 'teal', dark: '#7fd1d6' } }],
    ['accent.dark', { accent: { light: '#0f5c63', dark: '#0f5c63' } }],
  ])('says what is wrong with %s', (field, changed) => {
    const faults = findProfileFaults({ ...newsletter, ...changed });
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(new RegExp(`^(?:${field.replace('.', '\\.')}|hosts):`));
    expect(faults.some((fault) => fault.startsWith(`${field}:`))).toBe(true);
  });
});
