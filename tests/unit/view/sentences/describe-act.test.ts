import '../english.ts';
import { expect, it } from 'vitest';
import { describeAct } from '../../../../utils/view/sentences/describe-act.ts';

it('describeAct does not blame the storage for an issue that is gone', () => {
  expect(describeAct('unknown')).toMatch(/no longer stored/);
  expect(describeAct('no-space')).toMatch(/disk is full/);
  expect(describeAct('store')).toMatch(/did not take it/);
});
