import { describe, expect, it } from 'vitest';
import { mayMove, namesSomething } from '../../../../../utils/learning/anchors/compare/may-move.ts';
import { draftOf } from '../read-pair.ts';

const sections = (first: string, second: string) =>
  `Methotrexate\nTake it weekly.${first}\nAcitretin\nTake it daily.${second}`;

/** Whether a sentence may move from the first section to the second. */
function moves(sentence: string, isLine = false): boolean {
  const space = isLine ? '\n' : ' ';
  const draft = draftOf(sections(`${space}${sentence}`, ''), sections('', `${space}${sentence}`));
  return mayMove(draft, 2, 4, isLine);
}

describe('mayMove', () => {
  it.each([
    ['a sentence that names a medicine', 'Never give trimethoprim with methotrexate.', true],
    ['one that names a code', 'It blocks IL-17A in skin.', true],
    ['a short one that names nothing, under another medicine', 'Not for children.', false],
    [
      'a long one that names nothing, under another medicine',
      'Not for children under twelve years of age.',
      false,
    ],
  ])('%s', (_name, sentence, may) => {
    expect([moves(sentence), moves(sentence, true)]).toEqual([may, may]);
  });

  it('lets a long sentence move where no medicine is named, a short one within its section', () => {
    const before = 'Care\nWash. Keep the skin cool at night. Dry it.\nSun\nStay in.';
    const draft = draftOf(before, 'Care\nWash.\nSun\nStay in. Keep the skin cool at night. Dry it.');
    expect([mayMove(draft, 2, 4, false), mayMove(draft, 3, 5, false)]).toEqual([true, false]);
  });

  it('keeps headings where they are', () => {
    const draft = draftOf('Amlodipine\nGive it.', 'See.\nAmlodipine\nTake it.');
    expect(mayMove(draft, 0, 1, true)).toBe(false);
  });
});

it.each([
  ['a code', 'It blocks IL-17A in skin.', true],
  ['one capital inside', 'The study in Leeds found no harm.', true],
  ['many, as in German', 'Die Creme wird auf die Haut am Arm gegeben.', false],
  ['none', 'The cream is put on the skin.', false],
])('namesSomething: %s', (_name, sentence, names) => {
  expect(namesSomething(draftOf(sentence, '').before, 0)).toBe(names);
});
