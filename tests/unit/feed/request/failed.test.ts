import { expect, it } from 'vitest';
import { failed } from '../../../../utils/feed/request/failed.ts';

it('failed fills in what is not known', () => {
  expect(failed('gone', { status: 410 })).toEqual({
    ok: false,
    error: { kind: 'gone', status: 410, message: null, retryAt: null },
  });
});
