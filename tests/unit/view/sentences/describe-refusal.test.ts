import '../english.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { describeIfRefused, describeRefusal } from '../../../../utils/view/sentences/describe-refusal.ts';
import { openPrivately } from '../private.ts';

afterEach(() => openPrivately(false));

describe('describeRefusal', () => {
  it('says what to do', () => {
    expect(describeRefusal('no-answer')).toMatch(/did not answer.*try again/);
    expect(describeRefusal('no-space')).toMatch(/Free some space/);
    expect(describeRefusal('store')).toMatch(/Restart the browser/);
  });

  it('sends to a normal window where a private one stores nothing', () => {
    openPrivately(true);
    expect(describeRefusal('store')).toMatch(/normal window/);
  });
});

describe('describeIfRefused', () => {
  it('has a sentence for refusals only', () => {
    expect(describeIfRefused({ ok: false, error: { kind: 'no-space' } })).toBe(describeRefusal('no-space'));
    expect(describeIfRefused({ ok: false, error: { kind: 'expired' } })).toBeNull();
    expect(describeIfRefused({ ok: false })).toBeNull();
    expect(describeIfRefused({ ok: true })).toBeNull();
  });
});
