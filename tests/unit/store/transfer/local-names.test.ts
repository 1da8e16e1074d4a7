import { expect, it } from 'vitest';
import { nameGuide, nameIssue } from '../../../../utils/store/transfer/local-names.ts';

const names = {
  issues: new Map([
    ['home:a', 'home:b'],
    ['there.example/feed:a', 'here.example:c:d'],
  ]),
  newsletters: { 'there.example/feed': 'here.example' },
};

it.each([
  ['as there', 'home', 'z', { newsletterId: 'home', identity: 'z', issueId: 'home:z' }],
  ['by another identity', 'home', 'a', { newsletterId: 'home', identity: 'b', issueId: 'home:b' }],
  [
    ...(['of a newsletter of another name', 'there.example/feed', 'z'] as const),
    { newsletterId: 'here.example', identity: 'z', issueId: 'here.example:z' },
  ],
  [
    ...(['by both', 'there.example/feed', 'a'] as const),
    { newsletterId: 'here.example', identity: 'c:d', issueId: 'here.example:c:d' },
  ],
])('an issue is called %s', (_name, newsletterId, identity, expected) => {
  expect(nameIssue({ newsletterId, identity }, names)).toEqual(expected);
});

it('a guide is called by its issue', () => {
  const guide = { newsletterId: 'home', issueId: 'home:a', guideId: 'home:a#one.pdf' };
  expect(nameGuide(guide, names)).toEqual({
    ...{ newsletterId: 'home', issueId: 'home:b', guideId: 'home:b#one.pdf' },
  });
});
