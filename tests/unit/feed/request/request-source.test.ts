import { describe, expect, it } from 'vitest';
import { requestSource } from '../../../../utils/feed/request/request-source.ts';
import type { LookContext } from '../../../../utils/feed/types.ts';
import { site } from '../site.ts';

const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

async function ask(changes: Partial<LookContext>) {
  const validators = { etag: '"1"', lastModified: null };
  const how: unknown[] = [];
  const { request } = site({ '/': 'abc' });
  const result = await requestSource('https://n.example/', {
    ...{
      validators,
      bodyHash: null,
      unconditional: false,
      knownUrls: new Set<string>(),
      posts: [],
      now: () => 0,
    },
    request: (url, options) => {
      how.push(options);
      return request(url, options);
    },
    ...changes,
  });
  return { look: result.ok ? result.value.look : undefined, how: how[0] };
}

describe('requestSource', () => {
  it('knows a body seen before by its hash', async () => {
    expect((await ask({})).look).toMatchObject({ unchanged: false, bodyHash: hash, bytes: 3 });
    expect((await ask({ bodyHash: hash })).look?.unchanged).toBe(true);
  });

  it('asks past every cache when unconditional, and then takes any body as changed', async () => {
    const { look, how } = await ask({ bodyHash: hash, unconditional: true });
    expect(look?.unchanged).toBe(false);
    expect(how).toEqual({ reload: true });
    expect((await ask({})).how).toEqual({
      validators: { etag: '"1"', lastModified: null },
    });
  });
});
