import { expect, it } from 'vitest';
import { betweenTexts, showText } from '../../../../utils/backup/merge/show-text.ts';

const shown = (...values: string[]) =>
  showText({ versions: values.map((value, at) => ({ value, stamp: `${at}` })), seen: [] });

it('shows one as it is, and several one after the other', () => {
  expect(shown()).toBe('');
  expect(shown('one')).toBe('one');
  expect(shown('one', 'two')).toBe(`one${betweenTexts}two`);
});

it('shows nothing twice: not the same, not what another holds, not nothing', () => {
  expect(shown('one', 'one')).toBe('one');
  expect(shown('one', `one${betweenTexts}two`)).toBe(`one${betweenTexts}two`);
  expect(shown('rash', 'crash')).toBe(`rash${betweenTexts}crash`);
  expect(shown('', 'two')).toBe('two');
});
