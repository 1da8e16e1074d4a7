import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../utils/identity/fingerprint.ts';

const day = Date.UTC(2025, 9, 23, 13);

describe('fingerprint', () => {
  it('is the day and the words', () => {
    expect(fingerprint('Let’s Talk: Gut-Skin Health! 🧴', day)).toBe('2025-10-23 lets talk gut skin health');
  });

  it.each(["LET'S TALK gut–skin health", 'Let‘s  talk: “Gut-Skin” health'])(
    'sees the same title in %s',
    (title) => {
      expect(fingerprint(title, day + 3_600_000)).toBe('2025-10-23 lets talk gut skin health');
    },
  );

  it('keeps letters of every language', () => {
    expect(fingerprint('Über Äkzeme: 皮膚', null)).toBe('undated über äkzeme 皮膚');
  });

  it('stays short for a title of 30,000 characters', () => {
    expect(fingerprint('skin '.repeat(6000), day).length).toBeLessThan(250);
  });
});
