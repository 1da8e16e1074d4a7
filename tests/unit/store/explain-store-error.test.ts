import { describe, expect, it } from 'vitest';
import { explainStoreError } from '../../../utils/store/explain-store-error.ts';

describe('explainStoreError', () => {
  it('knows a full disk by name or message, and anything else as trouble of the store', () => {
    const named = Object.assign(new Error('failed'), { name: 'QuotaExceededError' });
    expect(explainStoreError(named)).toBe('no-space');
    expect(explainStoreError(new Error('QuotaBytes exceeded'))).toBe('no-space');
    expect(explainStoreError(new Error('Encountered full disk while opening backing store'))).toBe(
      'no-space',
    );
    expect(explainStoreError(new Error('Internal error'))).toBe('store');
    expect(explainStoreError('gone')).toBe('store');
  });
});
