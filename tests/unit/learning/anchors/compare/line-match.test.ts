import { expect, it } from 'vitest';
import { bagsOfLines, takeLine } from '../../../../../utils/learning/anchors/compare/line-match.ts';
import { draftOf, tellStandings } from '../read-pair.ts';

it('takes a line for another, and tells the words of lines', () => {
  const draft = draftOf('One.\nTwo three.', 'Two three.\nOne.');
  const taken = [false, false];
  takeLine(draft, { taken }, [1, 0], 'moved');
  expect(taken).toEqual([true, false]);
  expect(tellStandings(draft)).toEqual(['gone: One. > -', 'moved: Two three. > Two three.']);
  expect(bagsOfLines(draft.before, [1])).toEqual(bagsOfLines(draft.after, [0]));
});
