import { expect, it } from 'vitest';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { canonicalText } from '../../../utils/issue/canonical-text.ts';
import { sentenceRanges } from '../../../utils/issue/sentence-ranges.ts';

it('sentenceRanges: each where it stands, the same words twice too', () => {
  const text = canonicalText(
    parseBlocks('<h2>Wait</h2><p>Wait. Wait. Dr. Ode says: use 0.1 % twice.</p><ul><li>Wait</li></ul>'),
  );
  const ranges = sentenceRanges(text);
  expect(ranges.map(({ start, end }) => text.text.slice(start, end))).toEqual([
    'Wait',
    'Wait.',
    'Wait.',
    'Dr. Ode says: use 0.1 % twice.',
    'Wait',
  ]);
  expect(ranges.map(({ start }) => start)).toEqual([0, 5, 11, 17, 48]);
});
