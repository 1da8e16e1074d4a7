import { expect, it } from 'vitest';
import { namesReader } from '../../../utils/address/names-reader.ts';

const post = 'https://letters.example/p/the-bell';
const substack = 'https://letters.substack.com';
const elsewhere = 'https://files.example/corks.pdf';

it.each([
  [elsewhere, 'utm_source=x', true],
  [elsewhere, 'UTM_Medium', true],
  [elsewhere, '_bhlid=9', true],
  [elsewhere, 'mc_cid=1', true],
  [elsewhere, 'mc_eid=2', true],
  [elsewhere, 'ck_subscriber_id=3', true],
  [elsewhere, '_hsenc=p2', true],
  [elsewhere, '_hsmi=77', true],
  [elsewhere, 'isFreemail=true', true],
  [post, 'r=1a2b3c', true],
  [`${post}/`, 'r=1a2b3c', true],
  ['https://open.substack.com/pub/letters/p/the-bell', 'r=1a2b3c', true],
  [`${substack}/subscribe`, 'r=1a2b3c', true],
  [post, 'token=eyJ1.x', true],
  [`${substack}/app-link/post`, 'token=eyJ1.x', true],

  [elsewhere, 'token=s1gn3d', false],
  [elsewhere, 'r=1a2b3c', false],
  ['https://yii.example/index.php', 'r=site/page', false],
  [post, 'r=site/page', false],
  [`${substack}/redirect/2`, 'token=eyJ1.x', false],
  [`${substack}/action/confirm`, 'token=eyJ1.x', false],
  [`${substack}/feed/private`, 'token=eyJ1.x', false],
  ['https://notsubstack.com/a', 'r=1a2b3c', false],
  ['https://letters.example/p/files/corks.pdf', 'token=s1gn3d', false],
  [post, 'page=2', false],
  [post, 'tokens=2', false],
  [post, 'ref=utm_source', false],
  [elsewhere, '', false],
])('%s?%s', (address, parameter, names) => {
  expect(namesReader(parameter, new URL(address))).toBe(names);
});
