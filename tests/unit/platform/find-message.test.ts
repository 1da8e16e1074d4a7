import { expect, it } from 'vitest';
import { findMessage } from '../../../utils/platform/find-message.ts';
import '../view/english.ts';

it('finds a message as it was written, and nothing under another key', () => {
  expect(findMessage('add.added')).toBe('“{name}” was added. Its issues are in the library.');
  expect(findMessage('add.adde')).toBe('');
});
