import { describe, expect, it } from 'vitest';
import { titleKey } from '../../../utils/identity/title-key.ts';

describe('titleKey', () => {
  it.each([
    'Let’s Talk: Gut-Skin Health! 🧴',
    "LET'S TALK gut–skin health",
    'Let‘s  talk: “Gut-Skin” health',
  ])('sees the same title in %s', (title) => {
    expect(titleKey(title)).toBe('lets talk gut skin health');
  });

  it('keeps letters of every language', () => {
    expect(titleKey('Über Äkzeme: 皮膚')).toBe('über äkzeme 皮膚');
  });

  it('stays short for a title of 30,000 characters', () => {
    expect(titleKey('skin '.repeat(6000)).length).toBeLessThanOrEqual(200);
  });

  it('is empty where there is no title, and itself of a key', () => {
    expect(titleKey(' 🧴 – ')).toBe('');
    expect(titleKey(titleKey('A – B'))).toBe('a b');
  });
});
