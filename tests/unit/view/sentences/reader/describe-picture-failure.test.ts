import { expect, it } from 'vitest';
import type { PictureFailure } from '../../../../../utils/feed/types.ts';
import { describePictureFailure } from '../../../../../utils/view/sentences/reader/describe-picture-failure.ts';
import '../../english.ts';

const kinds = [
  ...(['no-permission', 'not-a-picture', 'offline', 'unreachable', 'moved', 'timeout'] as const),
  ...(['expired', 'wait', 'server', 'too-large', 'cut-off', 'no-answer', 'store', 'no-space'] as const),
];

it.each(kinds)('describePictureFailure: %s is a sentence that says what to do', (kind) => {
  const sentence = describePictureFailure(kind satisfies PictureFailure | string, 'pictures.example');
  expect(sentence).toMatch(/^[A-Z].*\.$/);
});

it('describePictureFailure names the website that has to be allowed', () => {
  expect(describePictureFailure('no-permission', 'pictures.example')).toContain('pictures.example');
});
