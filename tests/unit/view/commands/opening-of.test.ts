import { expect, it } from 'vitest';
import { openingOf } from '../../../../utils/view/commands/opening-of.ts';

const plain = { button: 0, ctrlKey: false, metaKey: false, type: 'click' };

it.each([
  ['a click', plain, 'front'],
  ['a click with Ctrl', { ...plain, ctrlKey: true }, 'behind'],
  ['a click with Command', { ...plain, metaKey: true }, 'behind'],
  ['a middle click', { ...plain, button: 1, type: 'auxclick' }, 'behind'],
  ['a right click', { ...plain, button: 2, type: 'auxclick' }, null],
])('%s opens as a link does', (_name, event, opening) => {
  expect(openingOf(event)).toBe(opening);
});
