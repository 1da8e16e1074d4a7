import '../english.ts';
import { describe, expect, it } from 'vitest';
import { describeAddressFailure } from '../../../../utils/view/sentences/describe-address-failure.ts';

describe('describeAddressFailure', () => {
  it('tells a refusing person from a refusing server', () => {
    expect(describeAddressFailure({ ok: false, error: { kind: 'refused' } })).toContain('your permission');
    const error = { kind: 'refused', status: 403, message: null, retryAt: null } as const;
    expect(describeAddressFailure({ ok: false, error })).toContain('website refused');
  });

  it('doubts the address only where there is a network', () => {
    const error = { status: null, message: null, retryAt: null };
    const unreachable = { ok: false, error: { ...error, kind: 'unreachable' } } as const;
    expect(describeAddressFailure(unreachable)).toContain('Check how it is written');
    const offline = { ok: false, error: { ...error, kind: 'offline' } } as const;
    expect(describeAddressFailure(offline)).toBe('There seems to be no connection. Nothing was changed.');
  });

  it('says that nothing was changed when nobody answers', () => {
    expect(describeAddressFailure({ ok: false, error: { kind: 'no-answer' } })).toContain(
      'Nothing was changed',
    );
  });
});
