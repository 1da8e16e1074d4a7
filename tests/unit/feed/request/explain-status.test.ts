import { describe, expect, it } from 'vitest';
import { explainStatus } from '../../../../utils/feed/request/explain-status.ts';

async function messageOf(body: string, type: string) {
  return (await explainStatus(new Response(body, { status: 500, headers: { 'content-type': type } }), 0))
    .message;
}

describe('explainStatus', () => {
  it.each([
    [410, {}, 'gone', null],
    [429, {}, 'wait', 3_600_000],
    [503, { 'retry-after': '7' }, 'wait', 7_000],
    [500, { 'retry-after': '7' }, 'server', 7_000],
    [403, { 'cf-mitigated': 'challenge' }, 'blocked', null],
    [418, {}, 'refused', null],
  ] as const)('takes %i %o for %s', async (status, headers, kind, retryAt) => {
    const error = await explainStatus(new Response(null, { status, headers }), 0);
    expect(error).toEqual({ kind, status, message: null, retryAt });
  });

  it("takes the server's short text without tags", async () => {
    expect(await messageOf('Back at <b>noon</b>.', 'text/plain')).toBe('Back at noon.');
    expect(await messageOf('<html><head><title>x</title></head><h1>Oops</h1><p>Sorry.', 'text/html')).toBe(
      'Oops Sorry.',
    );
  });

  it('cuts a long plain text and leaves a long page out', async () => {
    expect(await messageOf('a'.repeat(500), 'text/plain')).toBe('a'.repeat(200));
    expect(await messageOf('a'.repeat(500), 'text/html')).toBeNull();
  });

  it('leaves other types out', async () => {
    expect(await messageOf('{"a":1}', 'application/json')).toBeNull();
  });
});
