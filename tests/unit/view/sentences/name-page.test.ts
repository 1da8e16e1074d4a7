import { expect, it, vi } from 'vitest';
import { namePage } from '../../../../utils/view/sentences/name-page.ts';
import { speak } from '../speak.ts';

vi.mock('../../../../utils/platform/versions.ts', () => ({
  readVersions: () => ({ name: 'Gut Companion' }),
}));

it('names a page in the language of the texts', async () => {
  await speak('en');
  expect(namePage('log')).toBe('Gut Companion: learning log');
  await speak('de');
  expect(namePage('library')).toBe('Gut Companion: Bibliothek');
});
