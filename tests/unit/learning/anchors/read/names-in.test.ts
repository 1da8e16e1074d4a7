import { expect, it } from 'vitest';
import { namesIn } from '../../../../../utils/learning/anchors/read/names-in.ts';
import { wordKinds } from '../../../../../utils/learning/anchors/read/word-kinds.ts';
import type { Piece } from '../../../../../utils/learning/anchors/types.ts';
import { readPair } from '../read-pair.ts';

it.each([
  ['a medicine', 'Give amlodipine daily.', ['amlodipine']],
  ['a label', 'Zorvexa: give it daily.', ['zorvexa']],
  ['a capital inside', 'Give Zorvexa daily.', ['zorvexa']],
  ['none', 'Give it daily at 5: not later.', []],
])('namesIn: %s', (_name, text, names) => {
  const { before, reader } = readPair(text, '');
  const keys = [...reader.words.keys()];
  const found = namesIn(before, before.sentences[0] as Piece, wordKinds(reader.words));
  expect([...found].map((id) => keys[id])).toEqual(names);
});
