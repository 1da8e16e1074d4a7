import { expect, it } from 'vitest';
import { withoutPageNumbers } from '../../../../utils/learning/corrections/without-page-numbers.ts';

it('leaves out the number of a page where that is all its first or last line says', () => {
  expect(withoutPageNumbers(['One.\nPage 1 of 3', '2 / 3\nTwo.', 'Three.\n– 3 –'])).toEqual([
    'One.',
    'Two.',
    'Three.',
  ]);
  expect(withoutPageNumbers(['Uno.\nPágina 1 de 2', 'Zwei.\nSeite 2 von 2'])).toEqual(['Uno.', 'Zwei.']);
});

it.each([
  ['a dose', 'Take\n1 mg'],
  ['another number', 'Take\n5'],
  ['another count', 'Take\nPage 1 of 7'],
  ['a line between others', 'Take\n1\nof these.'],
  ['a line that says more', 'Take\nSee page 1'],
])('leaves %s', (_name, page) => {
  expect(withoutPageNumbers([page, 'Another.'])).toEqual([page, 'Another.']);
});
