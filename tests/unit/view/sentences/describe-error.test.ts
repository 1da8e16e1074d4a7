import '../english.ts';
import { describe, expect, it } from 'vitest';
import type { FeedError, FeedErrorKind } from '../../../../utils/feed/types.ts';
import { describeError } from '../../../../utils/view/sentences/describe-error.ts';

const error = (kind: FeedErrorKind, more: Partial<FeedError> = {}): FeedError => ({
  kind,
  status: null,
  message: null,
  retryAt: null,
  ...more,
});

const words: Record<FeedErrorKind, string> = {
  offline: 'no connection',
  unreachable: 'cannot be reached',
  timeout: 'did not answer',
  'no-permission': 'permission',
  moved: 'has moved',
  'not-found': 'not found',
  gone: 'removed',
  blocked: 'blocked',
  wait: 'wait',
  server: 'having trouble',
  refused: 'refused',
  'not-a-feed': 'A web page',
  broken: 'cut off',
  empty: 'no issues',
  'too-large': 'large',
  'nothing-found': 'No newsletter was found',
  credentials: 'a name and a password',
};

describe('describeError', () => {
  it.each(Object.entries(words))('%s says "%s"', (kind, word) => {
    const sentence = describeError(error(kind as FeedErrorKind));
    expect(sentence).toContain(word);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('tells a wait that is over from one that is not', () => {
    expect(describeError(error('wait', { retryAt: 5_000 }), 5_000)).toContain('busy');
    expect(describeError(error('wait', { retryAt: 5_001 }), 5_000)).toContain('wait until');
  });

  it("appends the server's own message, whatever it holds", () => {
    const sentence = describeError(error('server', { status: 500, message: ' Back | at {noon} $1 ' }));
    expect(sentence).toBe('The newsletter’s website is having trouble. It says: “Back | at {noon} $1”');
    expect(describeError(error('server', { message: ' ' }))).not.toContain('says');
  });

  it('names no code: a number means nothing to who reads it', () => {
    expect(describeError(error('refused', { status: 418 }))).not.toContain('418');
    expect(describeError(error('server', { status: 503 }))).not.toContain('503');
  });

  it('says until when to wait', () => {
    const now = new Date(2024, 10, 14, 9).getTime();
    const retryAt = new Date(2024, 10, 15, 11, 5).getTime();
    expect(describeError(error('wait', { retryAt }), now)).toMatch(/wait until tomorrow 11:05/);
  });
});
