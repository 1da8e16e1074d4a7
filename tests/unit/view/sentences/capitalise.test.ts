import '../english.ts';
import { expect, it } from 'vitest';
import { capitalise } from '../../../../utils/view/sentences/capitalise.ts';

it('capitalise raises the first letter only', () => {
  expect(capitalise('tomorrow at Noon')).toBe('Tomorrow at Noon');
  expect(capitalise('')).toBe('');
});
