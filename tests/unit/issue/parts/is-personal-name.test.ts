import { describe, expect, it } from 'vitest';
import { isPersonalName } from '../../../../utils/issue/parts/is-personal-name.ts';

describe('isPersonalName', () => {
  it.each([
    'Ada',
    'Ada Brook',
    'Dr. Ada B. Brook, MD',
    'Rita do Carmo',
    'Ada Brook and Ben Reed',
    'Ms. Brook',
  ])('%s', (name) => {
    expect(isPersonalName(name, 2)).toBe(true);
  });

  it.each(['Winter Reading Circle', 'About | Imprint', 'Hats for sale', 'P. 12', ''])('not %s', (name) => {
    expect(isPersonalName(name, 2)).toBe(false);
  });

  it('may be longer where nothing speaks against a name', () => {
    expect(isPersonalName('Ana Maria Ruiz')).toBe(true);
  });
});
