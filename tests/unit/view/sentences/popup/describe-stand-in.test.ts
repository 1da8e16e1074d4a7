import '../../english.ts';
import { expect, it } from 'vitest';
import { describeStandIn } from '../../../../../utils/view/sentences/popup/describe-stand-in.ts';

it('says what is old alone to be old, and speaks of disk space nowhere but where that may help', () => {
  const here = describeStandIn({ reason: 'private', isLast: false });
  const last = describeStandIn({ reason: 'private', isLast: true });
  const broken = describeStandIn({ reason: 'storage', isLast: true });
  expect(here).not.toContain('known last');
  expect(last).toContain('known last');
  for (const sentence of [here, last]) expect(sentence).toMatch(/use a normal window/);
  for (const sentence of [here, last]) expect(sentence).not.toContain('disk');
  expect(broken).toMatch(/known last.*disk space/);
});
