import { expect, it } from 'vitest';
import { nextToSave } from '../../../../../utils/view/commands/popup/next-to-save.ts';
import type { GuideRow } from '../../../../../utils/view/types.ts';

const guide = (id: string, state: GuideRow['state'], failure: GuideRow['failure'] = null, failedAt = 0) =>
  ({ id, state, failure, failedAt: failure && failedAt }) as GuideRow;

const saved = guide('saved', 'saved');
const offered = guide('offered', 'offered');

it.each([
  ['the first that was never tried', [saved, offered, guide('later', 'offered')], 'offered'],
  ['one behind a guide that cannot be saved', [guide('moved', 'failed', 'moved'), offered], 'offered'],
  ['one behind a guide that failed', [guide('failed', 'failed', 'server'), offered], 'offered'],
  [
    'of those that failed the one that waits longest',
    [guide('last', 'failed', 'server', 9), guide('first', 'failed', 'timeout', 5)],
    'first',
  ],
  [
    'last those of which another try brings the same',
    [guide('large', 'failed', 'too-large', 1), guide('failed', 'failed', 'server', 9)],
    'failed',
  ],
  [
    'very last one that only a tab can open',
    [guide('moved', 'failed', 'moved', 1), guide('large', 'failed', 'too-large', 9)],
    'large',
  ],
  ['that one too', [saved, guide('moved', 'failed', 'moved')], 'moved'],
  ['none of those that are saved or being saved', [saved, guide('saving', 'saving')], undefined],
  ['none of none', [], undefined],
])('nextToSave: %s', (_name, guides, id) => {
  const before = guides.map((one) => one.id);
  expect(nextToSave(guides)?.id).toBe(id);
  expect(guides.map((one) => one.id)).toEqual(before);
});
