import { expect, it } from 'vitest';
import { beehiivRole } from '../../../../utils/issue/adapters/beehiiv.ts';

it.each([
  ['recommendation', 'card'],
  ['td rec', 'card'],
  ['dream-post-content-file', 'card'],
  ['recommendation__title', 'card-title'],
  ['blockquote__byline', 'byline'],
  ['beehiiv__footer', 'drop'],
  ['twitter-tweet', 'drop'],
  ['recommendations', undefined],
  ['paragraph', undefined],
  ['', undefined],
])('beehiivRole of "%s"', (classNames, role) => {
  expect(beehiivRole(classNames)).toBe(role);
});
