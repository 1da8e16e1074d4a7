import '../english.ts';
import { expect, it } from 'vitest';
import { describeUnavailable } from '../../../../utils/view/sentences/describe-unavailable.ts';

it('describeUnavailable does not ask for free space where the window is private', () => {
  expect(describeUnavailable('private')).toMatch(/Open this page in a normal window/);
  expect(describeUnavailable('private')).not.toMatch(/space/);
  expect(describeUnavailable('storage')).toMatch(/free some disk space/);
});
