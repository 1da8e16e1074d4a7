import { expect, it } from 'vitest';
import { packShards } from '../../../../../utils/backup/sync/pack-shards.ts';
import { readArea } from '../../../../../utils/backup/sync/read-area.ts';
import { mostDeclined, nameDeclined } from '../../../../../utils/view/hooks/log/name-declined.ts';

it('names an issue by eight characters, and what is named already by itself', () => {
  const name = nameDeclined('news.example:8080/feed:id000000001');
  expect(name).toMatch(/^[\w-]{8}$/);
  expect(nameDeclined(name)).toBe(name);
  expect(nameDeclined('news.example:8080/feed:id000000002')).not.toBe(name);
});

it('goes to the browser account, as many as there are', () => {
  const ids = Array.from({ length: mostDeclined }, (_, n) => `letters.publisher.example/feed:id${n}`);
  const value = ids.map(nameDeclined);
  const fields = { value: { value, stamp: '0mvmep0fv.000.abcdef01' } };
  const none = { texts: {}, events: {}, removed: null };
  const { shards } = packShards({
    ...{ records: [{ kind: 'setting', id: 'notLogged', fields, ...none }], marks: [], clamps: {} },
  });
  const pointer = { version: 1, set: 'mine', shards: Object.keys(shards), devices: {} };
  expect(readArea({ ...shards, pointer })).toMatchObject({ content: { records: [{ fields }] } });
});
