import { afterEach, expect, it } from 'vitest';
import { explainUnavailable } from '../../../../utils/view/queries/explain-unavailable.ts';
import { openPrivately } from '../private.ts';

afterEach(() => openPrivately(false));

it('explainUnavailable tells a private window from a storage that is broken', () => {
  expect(explainUnavailable()).toBe('storage');
  openPrivately(true);
  expect(explainUnavailable()).toBe('private');
});
