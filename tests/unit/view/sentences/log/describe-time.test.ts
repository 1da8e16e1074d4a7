import '../../english.ts';
import { expect, it } from 'vitest';
import { describeTime } from '../../../../../utils/view/sentences/log/describe-time.ts';

it('says minutes below an hour, and hours to a tenth from there on', () => {
  expect([0, 1, 59, 60, 90, 1000].map(describeTime)).toEqual([
    ...['0 minutes', '1 minute', '59 minutes', '1 hour', '1.5 hours', '16.7 hours'],
  ]);
});
