import { expect, it } from 'vitest';
import { hasDecimalComma } from '../../../../../utils/learning/anchors/read/has-decimal-comma.ts';

it.each([
  ['The dose is for adults and not for children.', false],
  ['Die Dosis ist nicht mit dem Essen zu nehmen.', true],
  ['La dosis se toma con las comidas por la noche.', true],
  ['Le patient prend une dose avec les repas.', true],
  ['IL-17A 1.000', false],
])('hasDecimalComma: %s', (text, has) => {
  expect(hasDecimalComma(text)).toBe(has);
});
