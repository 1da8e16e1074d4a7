import { expect, it } from 'vitest';
import { textOfAnswer } from '../../../../utils/feed/request/text-of-answer.ts';

it('textOfAnswer decodes by the answer’s own header', () => {
  const answer = { status: 200, finalUrl: '', notModified: false };
  const headers = new Headers({ 'content-type': 'text/html; charset=iso-8859-2' });
  expect(textOfAnswer({ ...answer, headers, bytes: Uint8Array.of(0xb1) })).toBe('ą');
  expect(textOfAnswer({ ...answer, headers, bytes: null })).toBe('');
});
