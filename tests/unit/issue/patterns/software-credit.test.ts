import { describe, expect, it } from 'vitest';
import { softwareCredit } from '../../../../utils/issue/patterns/software-credit.ts';

describe('softwareCredit', () => {
  it.each([
    'Powered by Blogger.',
    'Published with Ghost',
    'This newsletter is powered by Listmonk',
    'Sent with EmailOctopus',
    'Bereitgestellt von WordPress',
    'Con la tecnologia de Blogger',
    'Propulse par Dotclear',
  ])('knows %s', (line) => {
    expect(softwareCredit.test(line)).toBe(true);
  });

  it.each([
    // Who makes software may pay for a letter as well.
    'This issue is sponsored by Squarespace.',
    'Brought to you by Kit',
    'Powered by Nordfeld',
    'Made by Kitty Berg',
  ])('says nothing of %s', (line) => {
    expect(softwareCredit.test(line)).toBe(false);
  });
});
