import { expect, it } from 'vitest';
import { packNewsletters, unpackNewsletters } from '../../../utils/backup/pack-newsletters.ts';
import { newNewsletter } from '../../../utils/store/newsletters.ts';

const source = { kind: 'feed' as const, url: 'https://a.example/feed' };
const row = {
  ...newNewsletter('a.example/feed', 'A', 'https://a.example', 5),
  ...{ source, isMuted: true, pausedAt: 7 },
};

it('gives a subscription back as it was chosen, to be checked afresh', () => {
  const checked = { ...row, lastSuccessAt: 3, validators: { etag: '"x"', lastModified: null } };
  const stored = JSON.parse(JSON.stringify(packNewsletters([checked])));
  expect(unpackNewsletters(stored)).toEqual([row]);
});

it.each([
  [undefined],
  ['text'],
  [{}],
  [[null]],
  [[{ id: 'a' }]],
  [[{ id: 'a', name: 'A', address: 'nowhere' }]],
])('takes nothing from %j', (mirror) => {
  expect(unpackNewsletters(mirror)).toEqual([]);
});
