import { expect, it } from 'vitest';
import { packEntities } from '../../../../scripts/entities/pack-entities.ts';

const entity = (name: string, text: string, isLoose = false) => ({ name, text, isLoose });

it('writes names in the order of what they stand for, each by its distance from the one before', () => {
  expect(
    packEntities([
      entity('Tab', '\t'),
      entity('num', '#'),
      entity('quot', '"', true),
      entity('QUOT', '"'),
      entity('fjlig', 'fj'),
      entity('Ascr', '\u{1d49c}'),
    ]),
  ).toBe('9Tab 25QUOT quot! .num 119929Ascr\nfjlig:fj');
});
