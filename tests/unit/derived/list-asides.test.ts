import { expect, it } from 'vitest';
import { isAside, listAsides } from '../../../utils/derived/list-asides.ts';
import type { Block } from '../../../utils/issue/blocks/types.ts';
import { canonicalText } from '../../../utils/issue/canonical-text.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, runs: [], links: [] });
const card = (title: string, ...pieces: string[]): Block => ({
  ...{ kind: 'card', title, pieces, fileName: null, link: null },
});

function asidesOf(blocks: readonly Block[], ads: readonly number[]): string[] {
  const text = canonicalText(blocks);
  const stretches = listAsides({ blocks, text, ads: new Set(ads) });
  return stretches.map(({ start, end }) => text.text.slice(start, end));
}

it('are the sponsor’s ads and the sizes that cards print', () => {
  const blocks = [paragraph('20 % off'), paragraph('Take 2.04 mg'), card('A guide', '2.04 KB • PDF File')];
  expect(asidesOf(blocks, [0])).toEqual(['20 % off', '2.04 KB • PDF File']);
});

it('are not what a card says else, nor a size that stands in the text', () => {
  const blocks = [paragraph('3.80 MB'), card('5 mg once a day', 'Two to 4 mbar')];
  expect(asidesOf(blocks, [])).toEqual([]);
});

it.each([
  ['within one', { start: 12, end: 20 }, true],
  ['all of one', { start: 10, end: 20 }, true],
  ['more than one', { start: 10, end: 21 }, false],
  ['a place in one', { start: 12, end: 12 }, false],
])('a stretch that is %s', (_name, stretch, expected) => {
  expect(
    isAside(stretch, [
      { start: 0, end: 3 },
      { start: 10, end: 20 },
    ]),
  ).toBe(expected);
});
