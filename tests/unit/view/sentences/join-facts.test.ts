import { beforeAll, expect, it } from 'vitest';
import { joinFacts } from '../../../../utils/view/sentences/join-facts.ts';
import { speak } from '../speak.ts';

beforeAll(() => speak('en'));

it('joins what is known', () => {
  expect(joinFacts(['PDF', null, '3.79 MB', '', undefined, 'edition 2'])).toBe('PDF · 3.79 MB · edition 2');
  expect(joinFacts([null, ''])).toBe('');
});

it('keeps what is written the other way round to itself', () => {
  expect(joinFacts(['سلام', 'PDF'])).toBe('\u2068سلام\u2069 · PDF');
});
