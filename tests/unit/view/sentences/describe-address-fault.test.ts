import '../english.ts';
import { expect, it } from 'vitest';
import { describeAddressFault } from '../../../../utils/view/sentences/describe-address-fault.ts';

it('says of each kind what to do', () => {
  expect(describeAddressFault('no-address')).toContain('looks like');
  expect(describeAddressFault('mail')).toContain('e-mail address');
  expect(describeAddressFault('credentials')).toMatch(/a name and a password.* Nothing was changed\.$/);
});
