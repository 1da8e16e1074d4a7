import { expect, it } from 'vitest';
import { withoutPaths } from '../../../../../utils/view/sentences/options/without-paths.ts';

it('withoutPaths leaves of each address its host', () => {
  expect(
    withoutPaths('Failed at "https://lamps.example:8080/p/one?reader=7#two", then http://b.example.'),
  ).toBe('Failed at "https://lamps.example:8080", then http://b.example.');
  expect(withoutPaths('No address in here: 3/4')).toBe('No address in here: 3/4');
});
