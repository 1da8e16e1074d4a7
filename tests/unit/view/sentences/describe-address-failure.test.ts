import '../english.ts';
import { describe, expect, it } from 'vitest';
import { describeAddressFailure } from '../../../../utils/view/sentences/describe-address-failure.ts';

describe('describeAddressFailure', () => {
  it('tells a refusing person from a refusing server', () => {
    expect(describeAddressFailure({ ok: false, error: { kind: 'refused' } })).toContain('your permission');
    const error = { kind: 'refused', status: 403, message: null, retryAt: null } as const;
    expect(describeAddressFailure({ ok: false, error })).toContain('server refused');
  });

  it('says that nothing was changed when nobody answers', () => {
    expect(describeAddressFailure({ ok: false, error: { kind: 'no-answer' } })).toContain(
      'Nothing was changed',
    );
  });
});
