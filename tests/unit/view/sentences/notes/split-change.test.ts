import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitChange } from '../../../../../utils/view/sentences/notes/split-change.ts';

it('tells the words that differ, whole', () => {
  expect(splitChange('Start at 10 mg each day.', 'Start at 15 mg each day.')).toEqual({
    ...{ ahead: 'Start at ', old: '10', now: '15', behind: ' mg each day.' },
  });
  expect(splitChange('Use it.', 'Do not use it.')).toMatchObject({ old: 'Use', now: 'Do not use' });
});

it('tells what was added or taken out', () => {
  expect(splitChange('Apply twice daily.', 'Apply once or twice daily.')).toMatchObject({
    ...{ old: '', now: 'once or ' },
  });
  expect(splitChange('a a', 'a')).toMatchObject({ ahead: 'a', old: ' a', now: '', behind: '' });
});

it('gives both texts back whole', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '10', '.', '\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { ahead, old, now, behind } = splitChange(before, after);
      expect([ahead + old + behind, ahead + now + behind]).toEqual([before, after]);
    }),
  );
});
