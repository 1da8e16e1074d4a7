import { describe, expect, it } from 'vitest';
import { isHomeOf, isOwnName } from '../../../../utils/issue/parts/is-own-name.ts';

const source = { publication: 'The Skin Notes', url: 'https://news.dermweekly.example/p/nails' };

describe('isOwnName', () => {
  it.each([
    ['Skin Notes', null],
    ['The Skin Notes', null],
    ['the Skin Notes team', null],
    ['Derm Weekly', null],
    ['The DERM Team', null],
    ['Our Clinic', 'https://www.dermweekly.example/about'],
  ])('the newsletter’s own: %s %s', (name, url) => {
    expect(isOwnName({ name, url }, source)).toBe(true);
  });

  it.each([
    ['Nordfeld', null],
    ['Derm', null],
    ['The Nordfeld Team', null],
    ['Skin', 'https://skin.example/'],
  ])('somebody else’s: %s %s', (name, url) => {
    expect(isOwnName({ name, url }, source)).toBe(false);
  });

  it('nothing is known to be own without name and address', () => {
    expect(isOwnName({ name: 'Nordfeld', url: null }, { publication: null, url: null })).toBe(false);
  });
});

it.each([
  ['www.codexlabs.example', 'Codex Labs', true],
  ['codexlabscorp.example', 'Codex Labs', true],
  ['northbio.example', 'Northbio Biologics', true],
  ['oakandember.example', 'Oak & Ember Supply', true],
  ['creme.example', 'Crème', true],
  ['ro.example', 'Ro', true],
  ['click.mailer.example', 'Codex Labs', false],
  ['go.example', 'Gouda', false],
  ['a.example', '', false],
])('%s is named after %s: %s', (host, name, expected) => {
  expect(isHomeOf(host, name)).toBe(expected);
});
