import { expect, it } from 'vitest';
import { slugOf } from '../../../utils/text/slug-of.ts';

it.each([
  ['Beneath the Surface Companion', 'beneath-the-surface-companion'],
  ['Peau & Ongles: l’été', 'peau-ongles-l-ete'],
  ['الجلد', 'companion'],
])('of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
