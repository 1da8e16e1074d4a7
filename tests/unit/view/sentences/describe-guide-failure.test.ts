import '../english.ts';
import { describe, expect, it } from 'vitest';
import type { GuideFailure } from '../../../../utils/store/types.ts';
import { describeGuideFailure } from '../../../../utils/view/sentences/describe-guide-failure.ts';

const words: Record<GuideFailure, string> = {
  offline: 'connection',
  unreachable: 'cannot be reached',
  moved: 'lies on another website',
  timeout: 'took too long',
  'no-permission': 'permission',
  expired: 'expired',
  wait: 'asks to wait',
  'too-large': 'too large',
  'not-a-pdf': 'not a PDF',
  'cut-off': 'cut off',
  server: 'having trouble',
  store: 'The companion’s storage did not take the guide. Restart the browser, then try again.',
  'no-space': 'no room',
};

describe('describeGuideFailure', () => {
  it.each(Object.entries(words))('%s says "%s"', (failure, word) => {
    expect(describeGuideFailure(failure as GuideFailure)).toContain(word);
  });
});
