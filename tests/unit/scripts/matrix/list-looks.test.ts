import { expect, it } from 'vitest';
import { listLooks } from '../../../../scripts/matrix/list-looks.ts';

it('looks at each width in each mode, in Firefox without forced colours', () => {
  const looks = listLooks('chromium');
  expect(looks).toHaveLength(12);
  expect(new Set(looks.map(({ width, mode }) => `${width} ${mode}`)).size).toBe(12);
  expect(listLooks('firefox')).toEqual(looks.filter(({ mode }) => mode !== 'forced colours'));
});
