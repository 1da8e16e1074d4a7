import { expect, it } from 'vitest';
import { formatAuthors } from '../../../../utils/learning/citations/format-authors.ts';

const person = (family: string, given: string | null, suffix: string | null = null) => ({
  family,
  given,
  suffix,
});

it.each([
  [person('Ek', 'Mara Lise'), 'Ek ML'],
  [person('Ek', 'M. L.'), 'Ek ML'],
  [person('Sartre', 'Jean-Paul'), 'Sartre JP'],
  [person('Bly', 'JA'), 'Bly JA'],
  [person('Imre', 'A.', 'Jr.'), 'Imre A Jr'],
  [person('van der Berg', 'jan'), 'van der Berg J'],
  [person('Иванова', 'Анна'), 'Иванова А'],
  [person('山田', '花子'), '山田花子'],
  [person('علي', 'محمد'), 'علي محمد'],
  [person('Platon', null), 'Platon'],
  [{ name: 'World Health Organization' }, 'World Health Organization'],
])('shortens a name: %j', (author, text) => {
  expect(formatAuthors([author], 6)).toBe(text);
});

it('names six, and of more than six the first', () => {
  const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((given) => person('Ek', given));
  expect(formatAuthors(six, 3)).toBe('Ek A, Ek B, Ek C, Ek D, Ek E, Ek F');
  expect(formatAuthors([...six, person('Ek', 'G')], 3)).toBe('Ek A, Ek B, Ek C, et al');
  expect(formatAuthors([...six, person('Ek', 'G')], 6)).toBe('Ek A, Ek B, Ek C, Ek D, Ek E, Ek F, et al');
  expect(formatAuthors([], 6)).toBe('');
});
