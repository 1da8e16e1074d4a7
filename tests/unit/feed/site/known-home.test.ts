import { expect, it } from 'vitest';
import { knownHome } from '../../../../utils/feed/site/known-home.ts';

it.each([
  ['https://lamps.substack.com/p/why-the-lamp', 'https://lamps.substack.com/'],
  ['https://lamps.beehiiv.com/archive?page=2', 'https://lamps.beehiiv.com/'],
  ['https://lamps.ghost.io', 'https://lamps.ghost.io/'],
  ['https://buttondown.com/lamps/archive/one', 'https://buttondown.com/lamps'],
  ['https://buttondown.com/', null],
  ['https://www.beehiiv.com/pricing', null],
  ['https://open.substack.com/pub/lamps/p/why', null],
  ['https://lamps.example/p/substack.com', null],
  ['https://substack.com.example/', null],
  ['nonsense', null],
])('knownHome of %s is %s', (address, home) => {
  expect(knownHome(address)).toBe(home);
});
